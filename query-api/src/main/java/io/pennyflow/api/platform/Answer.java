package io.pennyflow.api.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What a request was answered, kept to be said again. */
@SuppressWarnings("ArrayRecordComponent") // Written and read as a whole, never compared.
record Answer(int status, @Nullable String contentType, byte[] body, @Nullable String location) {

    static Answer of(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                response.getContentType(),
                response.getContentAsByteArray(),
                response.getHeader(HttpHeaders.LOCATION));
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (contentType != null) {
            response.setContentType(contentType);
        }
        if (location != null) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.getOutputStream().write(body);
    }
}
