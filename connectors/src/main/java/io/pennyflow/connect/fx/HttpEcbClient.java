package io.pennyflow.connect.fx;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SortedMap;

/** Fetches a {@code eurofxref} file. */
final class HttpEcbClient implements EcbClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(TIMEOUT)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    HttpEcbClient(URI url) {
        this.url = url;
    }

    @Override
    public SortedMap<LocalDate, RatesOfDay> after(LocalDate last) throws IOException {
        var request = HttpRequest.newBuilder(url).timeout(TIMEOUT).build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var file = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IOException(url + " answered " + answer.statusCode() + ".");
                }
                return EcbFile.daysAfter(last, file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking " + url + ".", e);
        }
    }
}
