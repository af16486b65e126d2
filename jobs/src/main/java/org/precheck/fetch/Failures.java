package org.precheck.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;

/** The one place where what HttpClient and Java throw becomes an outcome. */
final class Failures {
    private Failures() {}

    /**
     * Why no answer came.
     *
     * @param outcome the case
     * @param detail a plain sentence
     */
    record Failure(FetchOutcome outcome, String detail) {}

    static Failure of(IOException e) {
        if (e instanceof Refused refused) return new Failure(refused.outcome(), refused.detail());
        BadChain chain = find(e, BadChain.class);
        if (chain != null) return new Failure(chain.outcome(), String.valueOf(chain.getMessage()));
        return switch (e) {
            case Transport.OutOfTime _ -> new Failure(FetchOutcome.TIMEOUT, "No answer had come in time.");
            case ConnectTimeoutException _ -> new Failure(FetchOutcome.TIMEOUT, "No connection came about in time.");
            case ConnectionRequestTimeoutException _ ->
                new Failure(FetchOutcome.INTERNAL_ERROR, "All of our connections were in use.");
            case SocketTimeoutException _ ->
                new Failure(FetchOutcome.TIMEOUT, "The connection stood, but nothing came in time.");
            case SSLPeerUnverifiedException name -> new Failure(FetchOutcome.CERT_NAME, sentence(name));
            case SSLException tls -> new Failure(FetchOutcome.TLS_FAILED, sentence(tls));
            case NoRouteToHostException _ ->
                new Failure(FetchOutcome.CONNECT_REFUSED, "No way leads to the address at the moment.");
            case ConnectException _ -> new Failure(FetchOutcome.CONNECT_REFUSED, "Nobody listens at that address.");
            case NoHttpResponseException _ ->
                new Failure(FetchOutcome.CONNECT_RESET, "The connection was closed without an answer.");
            case MessageConstraintException _ ->
                new Failure(
                        FetchOutcome.PROTOCOL_ERROR,
                        "The head of the answer is longer than any honest one, so we cut it.");
            case ClientProtocolException http -> new Failure(FetchOutcome.PROTOCOL_ERROR, sentence(http));
            case ConnectionClosedException _ ->
                new Failure(
                        FetchOutcome.CONNECT_RESET, "The connection was closed in the middle of the answer's head.");
            case SocketException reset -> new Failure(FetchOutcome.CONNECT_RESET, sentence(reset));
            case InterruptedIOException _ -> new Failure(FetchOutcome.INTERNAL_ERROR, "We were told to stop.");
            default -> new Failure(FetchOutcome.PROTOCOL_ERROR, sentence(e));
        };
    }

    /** Whether a kept connection had gone stale under us, so that asking once more is fair. */
    static boolean isStaleConnection(IOException e) {
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) return false;
        return e instanceof NoHttpResponseException || e instanceof SocketException;
    }

    private static <T> @Nullable T find(@Nullable Throwable e, Class<T> type) {
        for (int depth = 0; e != null && depth < 10; depth++, e = e.getCause()) {
            if (type.isInstance(e)) return type.cast(e);
        }
        return null;
    }

    private static String sentence(Throwable e) {
        Throwable told = e.getMessage() == null && e.getCause() != null ? e.getCause() : e;
        String words = NameRules.shown(String.valueOf(told.getMessage()).strip());
        return words.endsWith(".") ? words : words + ".";
    }
}
