package io.pennyflow.api.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers the repetition of a POST with what the first one was answered, so that a client that lost
 * the answer can ask again without doing the thing twice. Sign-up and sign-in belong to no
 * household and repeat themselves harmlessly: they are left alone.
 */
@Component
class Idempotency extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";

    private static final int KEY_LENGTH_MAX = 200;

    private final Answers answers;
    private final Caller caller;
    private final ProblemWriter problems;

    Idempotency(Answers answers, Caller caller, ProblemWriter problems) {
        this.answers = answers;
        this.caller = caller;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || caller.user().isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            once(request, response, chain);
        } catch (ApiException refusal) {
            problems.write(response, refusal);
        }
    }

    private void once(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > KEY_LENGTH_MAX) {
            throw new ValidationFailed(
                    HEADER, "%s must have 1 to %d characters.".formatted(HEADER, KEY_LENGTH_MAX));
        }
        var user = caller.user().orElseThrow(NotSignedIn::new);
        var slot = new Answers.Slot(caller.household(request), user, key);
        var repeatable = readable(request);
        if (repeatable == null) {
            chain.doFilter(request, response);
            return;
        }
        var known = answers.take(slot, repeatable.hash());
        if (known.isPresent()) {
            known.get().writeTo(response);
            return;
        }
        run(slot, repeatable.request(), response, chain);
    }

    // An upload that cannot be read is refused by the controller, which finds the same fault.
    private static @Nullable RepeatableRequest readable(HttpServletRequest request)
            throws IOException {
        try {
            return RepeatableRequest.of(request);
        } catch (ServletException | IllegalStateException broken) {
            return null;
        }
    }

    private void run(
            Answers.Slot slot,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var copy = new ContentCachingResponseWrapper(response);
        var answered = false;
        try {
            chain.doFilter(request, copy);
            answered = copy.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            if (answered) {
                answers.keep(slot, Answer.of(copy));
            }
        } finally {
            if (!answered) {
                answers.forget(slot); // A fault may be gone when the client tries again.
            }
            copy.copyBodyToResponse();
        }
    }

    /** Spring Security places this filter; the container must not place it again. */
    @Configuration(proxyBeanMethods = false)
    static class Placement {
        @Bean
        FilterRegistrationBean<Idempotency> onlyInSecurityChain(Idempotency filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
