package org.precheck.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;

/** The head of an answer, with its body still on the wire. */
final class Reply implements Closeable {
    private final ClassicHttpResponse response;
    private final HttpUriRequestBase request;
    private final Watch watch;
    private final List<Header> sent;
    private final @Nullable String ip;
    private final List<Header> headers = new ArrayList<>();
    private boolean whole;

    Reply(
            ClassicHttpResponse response,
            HttpUriRequestBase request,
            Watch watch,
            List<Header> sent,
            @Nullable String ip) {
        this.response = response;
        this.request = request;
        this.watch = watch;
        this.sent = sent;
        this.ip = ip;
        for (var header : response.getHeaders()) {
            headers.add(new Header(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
    }

    int status() {
        return response.getCode();
    }

    String reason() {
        return response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    }

    List<Header> headers() {
        return headers;
    }

    @Nullable
    String header(String name) {
        return new Capture.Hop("", status(), headers).header(name);
    }

    List<Header> sent() {
        return sent;
    }

    @Nullable
    String ip() {
        return ip;
    }

    Watch watch() {
        return watch;
    }

    /** The body as it comes, after transfer decoding, or null where the answer has none. */
    @Nullable
    InputStream stream() throws IOException {
        return response.getEntity() == null ? null : response.getEntity().getContent();
    }

    /** Says that the body was read to its end, so that the connection may serve again. */
    void whole() {
        whole = true;
    }

    @Override
    public void close() {
        watch.close();
        // a body that was not read to its end may be endless: the connection is broken off, not drained
        if (!whole) request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // the connection is gone, which is what was wanted
            whole = false;
        }
    }
}
