package io.pennyflow.connect.notify.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts to addresses that strangers chose: only to public ones, over TLS, following no redirect,
 * reading little of the answer, for a short time.
 */
public final class OutboundHttp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboundHttp.class);

    /** Of an answer; the rest is not read, and the connection is dropped. */
    static final int ANSWER_BYTES_MOST = 64 * 1024;

    private static final int CONNECTIONS_MOST = 32;

    /** How long things may take. */
    public record Limits(Duration connect, Duration whole) {
        public static final Limits USUAL =
                new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    private final CloseableHttpClient client;
    private final PublicAddresses addresses;
    private final Limits limits;
    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        var thread = new Thread(work, "notify-alarm");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** Those in {@code allowed} may be called though they are private, and without TLS. */
    public OutboundHttp(List<String> allowed, Limits limits) {
        this.addresses = new PublicAddresses(allowed);
        this.limits = limits;
        this.client = client(new GuardedResolver(addresses), limits);
    }

    private static CloseableHttpClient client(GuardedResolver resolver, Limits limits) {
        var timeouts =
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.whole()))
                        .setTimeToLive(Timeout.ofMinutes(1))
                        .build();
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(timeouts)
                        .setMaxConnTotal(CONNECTIONS_MOST)
                        .setMaxConnPerRoute(CONNECTIONS_MOST)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(limits.whole()))
                                .setConnectionRequestTimeout(Timeout.of(limits.connect()))
                                .build())
                .setUserAgent("Pennyflow")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Throws an {@link IOException} that says for a person what went wrong. */
    public HttpAnswer post(URI address, Map<String, String> headers, byte[] body)
            throws IOException {
        requireFit(address);
        var request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, null));
        var isLate = new AtomicBoolean();
        var end =
                alarm.schedule(
                        () -> {
                            isLate.set(true);
                            request.abort();
                        },
                        limits.whole().toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            return exchange(address, request);
        } catch (IOException e) {
            throw isLate.get()
                    ? new IOException(
                            "No answer within %d s.".formatted(limits.whole().toSeconds()), e)
                    : e;
        } finally {
            end.cancel(false);
        }
    }

    private HttpAnswer exchange(URI address, HttpPost request) throws IOException {
        var host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        var response = client.executeOpen(host, request, null);
        var answer = new HttpAnswer(response.getCode(), retryAfter(response));
        // The answer is known: whatever comes of the rest, nothing is sent again because of it.
        try {
            if (!isReadWhole(response)) {
                request.abort(); // Closing alone would read on to the end.
            }
            response.close();
        } catch (IOException e) {
            LOG.debug("The rest of an answer was not read.", e);
            request.abort();
        }
        return answer;
    }

    private static boolean isReadWhole(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return true;
        }
        var stream = entity.getContent();
        return stream.readNBytes(ANSWER_BYTES_MOST).length < ANSWER_BYTES_MOST || stream.read() < 0;
    }

    private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
        var header = response.getFirstHeader("Retry-After");
        return Optional.ofNullable(header == null ? null : header.getValue())
                .map(String::strip)
                .filter(it -> it.matches("\\d{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)));
    }

    private void requireFit(URI address) throws IOException {
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new IOException("The address has no host, or a user's name in it.");
        }
        if ("https".equals(address.getScheme())) {
            return;
        }
        if (!"http".equals(address.getScheme()) || !isAllowed(address.getHost())) {
            throw new IOException("The address does not begin with https://.");
        }
    }

    private boolean isAllowed(@Nullable String host) throws IOException {
        for (var address : InetAddress.getAllByName(host)) {
            if (!addresses.isAllowed(address)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        alarm.shutdownNow();
        client.close();
    }
}
