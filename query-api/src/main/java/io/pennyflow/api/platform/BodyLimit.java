package io.pennyflow.api.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no JSON body in that is beyond all reason; files are multipart and have their own limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
    private static final int UNKNOWN = -1;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(limited(request), response);
        } catch (RepeatableRequest.BodyTooLarge refusal) {
            problems.write(response, refusal);
        }
    }

    // Who does not say the length is read up to the limit, everybody else is believed.
    private static HttpServletRequest limited(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > RepeatableRequest.BODY_BYTES_MAX) {
            throw new RepeatableRequest.BodyTooLarge();
        }
        var isUnknown =
                request.getContentLengthLong() == UNKNOWN
                        && request.getHeader("Transfer-Encoding") != null;
        return isUnknown ? RepeatableRequest.buffered(request) : request;
    }
}
