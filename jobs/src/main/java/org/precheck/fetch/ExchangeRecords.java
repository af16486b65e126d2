package org.precheck.fetch;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Truncation;
import org.precheck.fetch.Snapshot.WarcPosition;

/** The records of one exchange: response or revisit, then its request, then what was made of it. */
final class ExchangeRecords {
    private static final String SAME_BYTES = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
    private static final String NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

    private final WarcFile file;

    ExchangeRecords(WarcFile file) {
        this.file = file;
    }

    /** Writes the exchange; its body only where {@code already} is null. */
    Snapshot write(Exchange exchange, @Nullable Snapshot already) throws IOException {
        if (exchange.rendered()) return rendered(exchange, already);
        WarcRecord answer;
        Snapshot snapshot;
        if (already == null) {
            Body body = exchange.body();
            answer = answer(exchange, "response")
                    .field("WARC-Payload-Digest", "sha256:" + body.sha256Hex())
                    .field("Content-Type", "application/http;msgtype=response")
                    .start(WarcRecord.responseHead(
                            exchange.status(), exchange.reason(), exchange.headers(), body.length()));
            WarcPosition position = file.append(answer, body);
            snapshot = new Snapshot(body.sha256Hex(), body.length(), exchange.header("Content-Type"), position);
        } else {
            answer = answer(exchange, "revisit")
                    .field("WARC-Profile", exchange.unchanged() == null ? SAME_BYTES : NOT_MODIFIED)
                    .field("WARC-Payload-Digest", "sha256:" + already.sha256())
                    .field("Content-Type", "application/http;msgtype=response")
                    .start(WarcRecord.responseHead(exchange.status(), exchange.reason(), exchange.headers(), null));
            file.append(answer, null);
            snapshot = already;
        }
        file.append(request(exchange, answer), null);
        file.append(metadata(exchange, answer, snapshot), null);
        return snapshot;
    }

    /** What scripts made of a page is a conversion in the standard's words (ISO 28500 6.8), without a head of HTTP. */
    private Snapshot rendered(Exchange exchange, @Nullable Snapshot already) throws IOException {
        if (already != null) return already;
        Body body = exchange.body();
        WarcRecord record = answer(exchange, "conversion")
                .field("WARC-Payload-Digest", "sha256:" + body.sha256Hex())
                .field("Content-Type", exchange.header("Content-Type"));
        WarcPosition position = file.append(record, body);
        return new Snapshot(body.sha256Hex(), body.length(), exchange.header("Content-Type"), position);
    }

    private static WarcRecord answer(Exchange exchange, String type) {
        return new WarcRecord(type, exchange.at())
                .field("WARC-Target-URI", exchange.address())
                .field("WARC-IP-Address", exchange.ip())
                .field("WARC-Truncated", reason(exchange.truncated()));
    }

    private static WarcRecord request(Exchange exchange, WarcRecord answer) {
        return new WarcRecord("request", exchange.at())
                .field("WARC-Target-URI", exchange.address())
                .field("WARC-IP-Address", exchange.ip())
                .field("WARC-Concurrent-To", answer.id())
                .field("Content-Type", "application/http;msgtype=request")
                .start(WarcRecord.request(exchange.path(), exchange.sent(), exchange.question()));
    }

    private static WarcRecord metadata(Exchange exchange, WarcRecord answer, Snapshot snapshot) {
        String fields = "outcome: " + exchange.outcome() + "\r\nsnapshot: sha256:" + snapshot.sha256() + "\r\n";
        return new WarcRecord("metadata", exchange.at())
                .field("WARC-Target-URI", exchange.address())
                .field("WARC-Refers-To", answer.id())
                .field("Content-Type", "application/warc-fields")
                .start(WarcArchive.bytes(fields));
    }

    private static @Nullable String reason(@Nullable Truncation truncated) {
        return truncated == null ? null : truncated.name().toLowerCase(Locale.ROOT);
    }
}
