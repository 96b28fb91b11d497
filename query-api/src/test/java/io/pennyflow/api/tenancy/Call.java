package io.pennyflow.api.tenancy;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request the API answers, with a stranger's ids wherever an id can stand.
 *
 * @param name method and path as the routing table has them
 * @param namesAnId whether it is about the one thing that an id names
 * @param ofTenant whether it acts for a household
 */
record Call(
        String name,
        String method,
        String address,
        @Nullable String accept,
        @Nullable Object body,
        boolean isUpload,
        boolean namesAnId,
        boolean ofTenant) {
    private static final String BOUNDARY = "x-boundary-x";

    Answer sendFrom(Browser browser, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (accept != null) {
            all.addAll(List.of("Accept", accept));
        }
        var type = isUpload ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
        return browser.send(
                method,
                address,
                type,
                BodyPublishers.ofString(content()),
                all.toArray(String[]::new));
    }

    private String content() {
        if (isUpload) {
            return """
                   --%1$s\r
                   Content-Disposition: form-data; name="file"; filename="a.csv"\r
                   Content-Type: text/csv\r
                   \r
                   date,amount\r
                   2026-01-05,1.00\r
                   --%1$s--\r
                   """
                    .formatted(BOUNDARY);
        }
        return body == null ? "" : JsonMapper.shared().writeValueAsString(body);
    }

    boolean isStream() {
        return "text/event-stream".equals(accept);
    }

    @Override
    public String toString() {
        return name;
    }
}
