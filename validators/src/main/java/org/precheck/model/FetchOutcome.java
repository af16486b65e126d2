package org.precheck.model;

/**
 * What asking for one link came to: a closed set, and the one table that says of each case whose side it is on, whether
 * it lasts, whether it is asked again, whether it counts against the city, what it means and how to mend it.
 */
public enum FetchOutcome {
    FETCHED(Side.NONE, false, Retry.NEVER, false, "The page was reached.", "Nothing to do."),
    NOT_MODIFIED(Side.NONE, false, Retry.NEVER, false, "The page was reached and has not changed.", "Nothing to do."),
    REDIRECTED_OFFSITE(
            Side.NONE,
            false,
            Retry.NEVER,
            false,
            "The link leads to a page on another site, which was reached.",
            "Check that the page it leads to is meant, and supply that address."),

    NOT_FOUND(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The server says that there is no such page (404).",
            "Supply the address where the page stands now, or put the page back."),
    GONE(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The server says that the page was removed for good (410).",
            "Supply the address where the page stands now."),
    CLIENT_ERROR(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The server refuses the request as wrong.",
            "Open the link in a browser where you are not signed in; supply an address that opens."),
    SOFT_404(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The server answers as if all were well, but the page says that it does not exist.",
            "Supply the address where the page stands now."),
    ERROR_SINK(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The link leads to the home page or to an error page instead of the page it names.",
            "Supply the address where the page stands now."),
    DOMAIN_UNRESOLVABLE(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The host name in the link does not exist.",
            "Check the spelling of the address; supply the one that is in use."),
    PARKED(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The domain shows a seller's or parking page.",
            "Supply an address on a domain that the city holds."),
    URL_INVALID(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "This is no web address that can be opened.",
            "Copy the address from the browser's address bar; it starts with https://."),
    CERT_EXPIRED(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The site's certificate has expired or is not valid yet.",
            "Ask who runs the site to renew the certificate."),
    CERT_NAME(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The site's certificate is for another name.",
            "Supply the address under the name that the certificate covers, or have the certificate mended."),
    CERT_UNTRUSTED(
            Side.CITY,
            true,
            Retry.NEVER,
            true,
            "The site's certificate comes from no authority that browsers trust.",
            "Ask who runs the site to install a certificate of a trusted authority."),

    BOT_BLOCKED(
            Side.UNVERIFIABLE,
            false,
            Retry.NEXT_NIGHT,
            false,
            "The site keeps programs out, so we could not look. People may be able to.",
            "Ask who runs the site to admit our User-Agent, or supply a copy that is open to all."),
    RATE_LIMITED(
            Side.UNVERIFIABLE,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site asked us to come back later.",
            "Nothing to do; we ask again."),
    LOGIN_REQUIRED(
            Side.UNVERIFIABLE,
            true,
            Retry.NEXT_NIGHT,
            false,
            "The page asks for a sign-in, so the public cannot see it.",
            "Publish the page, or share it so that anyone with the link can view it."),
    ROBOTS_DISALLOWED(
            Side.UNVERIFIABLE,
            false,
            Retry.NEXT_NIGHT,
            false,
            "The site's robots.txt asks programs not to open this address, and we heed it.",
            "Allow our User-Agent in robots.txt, or supply a copy that may be opened."),
    GEO_BLOCKED(
            Side.UNVERIFIABLE,
            false,
            Retry.NEXT_NIGHT,
            false,
            "The site turns away visitors from where we are.",
            "Supply a copy that is open to all."),
    BLOCKED_ADDRESS(
            Side.UNVERIFIABLE,
            true,
            Retry.NEVER,
            false,
            "The address points into a private network or to a port that we do not open.",
            "Supply an address that anyone on the internet can open."),
    CERT_CHAIN(
            Side.UNVERIFIABLE,
            true,
            Retry.NEXT_NIGHT,
            false,
            "The site does not send its whole chain of certificates; many browsers repair that, we do not.",
            "Ask who runs the site to install the intermediate certificates."),

    TIMEOUT(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site did not answer in time.",
            "Nothing to do yet; we ask again."),
    CONNECT_REFUSED(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site refused the connection.",
            "Check that the site is up; we ask again."),
    CONNECT_RESET(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site broke the connection off.",
            "Check that the site is up; we ask again."),
    SERVER_ERROR(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site reports an error of its own.",
            "Check that the page opens; we ask again."),
    DNS_TEMPORARY(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The host name could not be looked up just now.",
            "Nothing to do yet; we ask again."),
    TLS_FAILED(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "No secure connection could be made.",
            "Check that the site opens in a current browser; we ask again."),
    PROTOCOL_ERROR(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site's answer breaks the rules of HTTP.",
            "Check that the page opens; we ask again."),
    BODY_INCOMPLETE(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The page broke off before its end.",
            "Check that the whole page loads; we ask again."),
    MAINTENANCE(
            Side.TRANSIENT,
            false,
            Retry.LATE_AND_NEXT_NIGHT,
            false,
            "The site says that it is under maintenance.",
            "Nothing to do yet; we ask again."),

    EMPTY(
            Side.CONTENT,
            false,
            Retry.NEXT_NIGHT,
            false,
            "The page was reached, but there is nothing on it.",
            "Check that the page shows its content."),
    TOO_LARGE(
            Side.CONTENT,
            true,
            Retry.NEVER,
            false,
            "The file is larger than we read.",
            "Supply a smaller file, or the part that matters."),
    UNSUPPORTED_TYPE(
            Side.CONTENT,
            true,
            Retry.NEVER,
            false,
            "The file is of a kind that we do not read.",
            "Supply it as a web page, PDF, Word, Excel or CSV file."),
    SCRIPT_SHELL(
            Side.CONTENT,
            false,
            Retry.NEXT_NIGHT,
            false,
            "The page shows nothing without running its scripts, so we could not look.",
            "Nothing is wrong with the page; a PDF or CSV copy would let us read it."),
    TOO_MANY_REDIRECTS(
            Side.CONTENT,
            true,
            Retry.NEVER,
            false,
            "The link is passed on again and again and never arrives.",
            "Open the link in a browser and supply the address where it ends."),

    BUDGET_EXHAUSTED(
            Side.OURS,
            false,
            Retry.NEXT_NIGHT,
            false,
            "Tonight's time for this city was used up before this link's turn.",
            "Nothing to do; it is asked next night."),
    SCANNER_OUTAGE(
            Side.OURS, false, Retry.NEXT_NIGHT, false, "Our own network failed.", "Nothing to do; it is asked again."),
    INTERNAL_ERROR(
            Side.OURS,
            false,
            Retry.NEXT_NIGHT,
            false,
            "A fault of ours kept us from looking.",
            "Nothing to do; we are told of it.");

    /** When a link with this outcome is asked again without anyone's doing. */
    public enum Retry {
        /** Not in this run; next night as every link. */
        NEVER,
        /** Next night. */
        NEXT_NIGHT,
        /** Once more at the end of this run, then next night. */
        LATE_AND_NEXT_NIGHT
    }

    private final Side side;
    private final boolean permanent;
    private final Retry retry;
    private final boolean countsAgainstCity;
    private final String sentence;
    private final String mend;

    FetchOutcome(Side side, boolean permanent, Retry retry, boolean countsAgainstCity, String sentence, String mend) {
        this.side = side;
        this.permanent = permanent;
        this.retry = retry;
        this.countsAgainstCity = countsAgainstCity;
        this.sentence = sentence;
        this.mend = mend;
    }

    /** Whose side the cause lies on. */
    public Side side() {
        return side;
    }

    /** Whether it lasts until somebody acts. */
    public boolean permanent() {
        return permanent;
    }

    /** When it is asked again. */
    public Retry retry() {
        return retry;
    }

    /** Whether it may be held against the city. */
    public boolean countsAgainstCity() {
        return countsAgainstCity;
    }

    /** What it means, in one plain sentence. */
    public String sentence() {
        return sentence;
    }

    /** How to mend it, in one plain sentence to the city. */
    public String mend() {
        return mend;
    }

    /** True where the link was reached and what stands there may be read. */
    public boolean reached() {
        return side == Side.NONE;
    }
}
