package org.precheck.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture.Header;
import org.precheck.settings.FetchSettings;

/**
 * HttpClient with everything switched off that it does of its own accord: redirects, retries, cookies, authentication,
 * decompression, waiting for Retry-After, the environment's proxies. One request a call.
 */
final class Transport implements AutoCloseable {
    private static final URI PLACEHOLDER = URI.create("http://placeholder.invalid/");
    private static final String SENT = "precheck.sent";

    private final FetchSettings settings;
    private final ScheduledThreadPoolExecutor watchClock = Watch.clock();
    private final CloseableHttpClient client;

    Transport(FetchSettings settings, AddressGate gate, SSLContext tls) {
        this.settings = settings;
        Timeout connect = Timeout.of(settings.connectTimeout());
        Timeout silence = Timeout.of(settings.firstByteTimeout());
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(gate)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        tls, HostnameVerificationPolicy.CLIENT, new DefaultHostnameVerifier()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setBufferSize(16 << 10)
                                .setMaxLineLength(16 << 10)
                                .setMaxHeaderCount(200)
                                .build())
                        .build())
                .setMaxConnTotal(settings.workers() + 16)
                .setMaxConnPerRoute(settings.workers() + 16)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(silence)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(silence)
                        .setTcpNoDelay(true)
                        .build())
                .build();
        this.client = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(connect)
                        .setDefaultKeepAlive(15, TimeUnit.SECONDS)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setContentCompressionEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setProxy(settings.proxy() == null ? null : HttpHost.create(settings.proxy()))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .addRequestInterceptorLast((request, _, context) -> context.setAttribute(SENT, headers(request)))
                .build();
    }

    /** Sends one GET, or a POST of a question in JSON, and reads the answer's head; the caller closes the reply. */
    Reply send(WebAddress address, List<Header> headers, @Nullable String question) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(question == null ? "GET" : "POST", PLACEHOLDER);
        if (question != null) request.setEntity(new StringEntity(question, ContentType.APPLICATION_JSON));
        request.setScheme(address.secure() ? "https" : "http");
        boolean implied = address.port() == (address.secure() ? 443 : 80);
        request.setAuthority(new URIAuthority(address.host(), implied ? -1 : address.port()));
        request.setPath(address.target());
        for (Header header : headers) request.addHeader(header.name(), header.value());
        HttpClientContext context = HttpClientContext.create();
        Watch watch = new Watch(watchClock, request::cancel);
        watch.until(settings.connectTimeout().plus(settings.firstByteTimeout()));
        HttpHost target = new HttpHost(address.secure() ? "https" : "http", address.host(), address.port());
        try {
            ClassicHttpResponse response = client.executeOpen(target, request, context);
            return new Reply(response, request, watch, sent(context, headers), ip(context));
        } catch (IOException | RuntimeException e) {
            watch.close();
            if (watch.over()) throw new OutOfTime(watch.elapsed(), e);
            throw e;
        }
    }

    private @Nullable String ip(HttpClientContext context) {
        EndpointDetails details = context.getEndpointDetails();
        boolean direct = settings.proxy() == null && details != null;
        return direct && details.getRemoteAddress() instanceof InetSocketAddress to && to.getAddress() != null
                ? to.getAddress().getHostAddress()
                : null;
    }

    private static List<Header> sent(HttpClientContext context, List<Header> asked) {
        Object sent = context.getAttribute(SENT);
        if (!(sent instanceof List<?> list)) return asked;
        return list.stream().map(Header.class::cast).toList();
    }

    private static List<Header> headers(HttpRequest request) {
        List<Header> headers = new ArrayList<>();
        for (var header : request.getHeaders()) headers.add(new Header(header.getName(), header.getValue()));
        return headers;
    }

    @Override
    public void close() {
        watchClock.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    /** The time of a request is over. */
    static final class OutOfTime extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        OutOfTime(Duration after, @Nullable Throwable cause) {
            super("cut off after " + after.toMillis() + " ms", cause);
        }
    }
}
