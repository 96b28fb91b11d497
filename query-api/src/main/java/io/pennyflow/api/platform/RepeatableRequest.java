package io.pennyflow.api.platform;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;

/**
 * A request with the hash of all that it asks, still to be read. A file is hashed from where the
 * container put it, never held in memory.
 */
record RepeatableRequest(HttpServletRequest request, String hash) {
    /** No JSON body of this API comes near it. */
    static final int BODY_BYTES_MAX = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    static RepeatableRequest of(HttpServletRequest request) throws IOException, ServletException {
        var digest = sha256();
        update(digest, request.getRequestURI() + "?" + request.getQueryString());
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            for (var part : request.getParts()) {
                update(digest, part.getName() + "=" + part.getSubmittedFileName());
                update(digest, part.getInputStream());
            }
            return new RepeatableRequest(request, hex(digest));
        }
        var buffered = buffered(request);
        digest.update(buffered.body);
        return new RepeatableRequest(buffered, hex(digest));
    }

    /** The request with its body in memory; throws {@link BodyTooLarge} for one without end. */
    static Buffered buffered(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(BODY_BYTES_MAX + 1);
        if (body.length > BODY_BYTES_MAX) {
            throw new BodyTooLarge();
        }
        return new Buffered(request, body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void update(MessageDigest digest, InputStream in) throws IOException {
        try (in) {
            var buffer = new byte[BUFFER_BYTES];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A JSON body beyond all reason. */
    static final class BodyTooLarge extends ApiException {
        BodyTooLarge() {
            super(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body-too-large",
                    "A request body may have 1 MB; files are uploaded as multipart.");
        }
    }

    /** A request whose body can be read again. */
    static final class Buffered extends HttpServletRequestWrapper {
        private final byte[] body;

        private Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BufferedInput(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class BufferedInput extends ServletInputStream {
        private final ByteArrayInputStream in;

        private BufferedInput(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Nobody here reads a body asynchronously.");
        }
    }
}
