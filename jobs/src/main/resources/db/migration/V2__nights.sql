-- What a night was run with, kept once under its digest: a restart reads this copy, never the files again.
CREATE TABLE config (
    digest  text PRIMARY KEY,
    content text NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night       date NOT NULL,
    selection   text NOT NULL,
    as_of       date NOT NULL,
    state       text NOT NULL,
    stage       text NOT NULL,
    config      text NOT NULL REFERENCES config,
    previous    bigint REFERENCES run,
    isolation   text NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    reason      text,
    UNIQUE (night, selection)
);

-- One row a city and run: how far its rounds and its judging are.
CREATE TABLE run_city (
    run       bigint NOT NULL REFERENCES run,
    city      text NOT NULL,
    round     int NOT NULL DEFAULT 0,
    pending   int NOT NULL DEFAULT 0,
    asked     int NOT NULL DEFAULT 0,
    bytes     bigint NOT NULL DEFAULT 0,
    first_at  timestamptz,
    exhausted text,
    judged    boolean NOT NULL DEFAULT false,
    readings_made   int NOT NULL DEFAULT 0,
    readings_reused int NOT NULL DEFAULT 0,
    PRIMARY KEY (run, city)
);

-- Evidence links exactly as supplied; duplicates are rows of their own.
CREATE TABLE link (
    run          bigint NOT NULL,
    city         text NOT NULL,
    row          int NOT NULL,
    address      text NOT NULL,
    key          text NOT NULL,
    criteria     text[] NOT NULL,
    note         text,
    duplicate_of int,
    PRIMARY KEY (run, city, row),
    FOREIGN KEY (run, city) REFERENCES run_city
);

-- Addresses to ask: CANDIDATE until a round of its city opens it, OPEN until it was asked, then DONE, or SKIPPED where a
-- budget was used up first. The lease is the host's, see frontier_host.
CREATE TABLE frontier (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run      bigint NOT NULL,
    city     text NOT NULL,
    host     text NOT NULL,
    key      text NOT NULL,
    address  text NOT NULL,
    supplied boolean NOT NULL,
    criteria text[] NOT NULL,
    offered  text[],
    score    double precision NOT NULL,
    depth    int NOT NULL,
    found_on bigint REFERENCES frontier,
    found_key text NOT NULL,
    anchor   text NOT NULL,
    state    text NOT NULL DEFAULT 'CANDIDATE',
    round    int NOT NULL DEFAULT 0,
    attempt  int NOT NULL DEFAULT 0,
    outcome  text,
    UNIQUE (run, key, city),
    FOREIGN KEY (run, city) REFERENCES run_city
);
CREATE INDEX frontier_candidates ON frontier (run, city, supplied DESC, score DESC, depth, key) WHERE state = 'CANDIDATE';
CREATE INDEX frontier_open ON frontier (run, host) WHERE state = 'OPEN';

-- One row a host and run; a worker that claims it holds the lease until it gives it back or the time is over.
CREATE TABLE frontier_host (
    run          bigint NOT NULL REFERENCES run,
    host         text NOT NULL,
    open         int NOT NULL DEFAULT 0,
    asked        int NOT NULL DEFAULT 0,
    owner        text,
    leased_until timestamptz,
    PRIMARY KEY (run, host)
);
CREATE INDEX frontier_host_free ON frontier_host (run, host) WHERE open > 0;

-- Bytes kept once under their SHA-256, and where their record stands in the archive.
CREATE TABLE snapshot (
    sha256       text PRIMARY KEY,
    bytes        bigint NOT NULL,
    content_type text,
    warc_file    text,
    warc_offset  bigint,
    warc_bytes   bigint,
    kept_at      timestamptz NOT NULL DEFAULT now()
);

-- A snapshot after extraction; id is a digest of snapshot, content type as sent, and extractor.
CREATE TABLE document (
    id           text PRIMARY KEY,
    sha256       text NOT NULL REFERENCES snapshot,
    content_type text,
    extractor    text NOT NULL,
    status       text NOT NULL,
    detail       text NOT NULL,
    media_type   text NOT NULL,
    title        text,
    language     text,
    text         text,
    text_sha256  text,
    layout       text,
    flags        text[] NOT NULL,
    canonical    text
);
CREATE INDEX document_snapshot ON document (sha256);

-- Links of a page as resolved against the address that it was captured from.
CREATE TABLE page_link (
    document text NOT NULL REFERENCES document,
    base     text NOT NULL,
    links    text NOT NULL,
    PRIMARY KEY (document, base)
);

CREATE TABLE capture (
    frontier      bigint NOT NULL REFERENCES frontier,
    attempt       int NOT NULL,
    run           bigint NOT NULL REFERENCES run,
    outcome       text NOT NULL,
    detail        text NOT NULL,
    final_address text,
    status        int,
    at            timestamptz NOT NULL,
    sha256        text REFERENCES snapshot,
    revisit       boolean NOT NULL,
    truncated     text,
    hops          text NOT NULL,
    requests      int NOT NULL,
    conditional   boolean NOT NULL,
    bytes         bigint NOT NULL,
    extracted     boolean NOT NULL,
    document      text REFERENCES document,
    PRIMARY KEY (frontier, attempt)
);
CREATE INDEX capture_run ON capture (run);

-- The last good capture of an address, for the next night's conditional request.
CREATE TABLE known (
    key           text PRIMARY KEY,
    etag          text,
    last_modified text,
    sha256        text NOT NULL REFERENCES snapshot,
    content_type  text,
    final_address text,
    run           bigint NOT NULL REFERENCES run
);

-- Readings made earlier, by digest of document and city's profile; content is keyed by reader and parameters.
CREATE TABLE reading (
    document text NOT NULL,
    profile  text NOT NULL,
    content  text NOT NULL,
    PRIMARY KEY (document, profile)
);

CREATE TABLE finding (
    run              bigint NOT NULL,
    city             text NOT NULL,
    criterion        text NOT NULL,
    revision         int NOT NULL,
    verdict          text NOT NULL,
    basis            text NOT NULL,
    as_of            date NOT NULL,
    content          text NOT NULL,
    previous_run     bigint,
    previous_verdict text,
    verdict_changed  boolean NOT NULL,
    basis_changed    boolean NOT NULL,
    PRIMARY KEY (run, city, criterion),
    FOREIGN KEY (run, city) REFERENCES run_city
);

-- Our own failures, never the city's.
CREATE TABLE fault (
    run       bigint NOT NULL REFERENCES run,
    stage     text NOT NULL,
    city      text NOT NULL,
    subject   text NOT NULL,
    message   text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (run, stage, city, subject)
);

CREATE TABLE link_health (
    city          text NOT NULL,
    key           text NOT NULL,
    address       text NOT NULL,
    health        text NOT NULL,
    outcome       text NOT NULL,
    first_failure date,
    last_success  date,
    failed_nights int NOT NULL,
    night         date NOT NULL,
    PRIMARY KEY (city, key)
);

CREATE TABLE canary (
    run     bigint NOT NULL REFERENCES run,
    moment  text NOT NULL,
    address text NOT NULL,
    healthy boolean NOT NULL,
    outcome text NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (run, moment, address)
);

CREATE TABLE manifest (
    run     bigint PRIMARY KEY REFERENCES run,
    content text NOT NULL
);

-- Reports as frozen when the night was published; pages, JSON and CSV are made from these alone.
CREATE TABLE city_report (
    run     bigint NOT NULL,
    city    text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (run, city),
    FOREIGN KEY (run, city) REFERENCES run_city
);

CREATE TABLE night_report (
    run     bigint PRIMARY KEY REFERENCES run,
    content text NOT NULL
);

-- Nights that passed while nobody was there to run them.
CREATE TABLE missed_night (
    night      date PRIMARY KEY,
    noticed_at timestamptz NOT NULL
);
