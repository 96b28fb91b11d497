package io.pennyflow.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who sends a request, and for which household. */
@Component
public class Caller {
    /** The household a session acts for. */
    public static final String HOUSEHOLD = "household";

    /** Names another household of the same person, for one request. */
    public static final String HEADER = "Pennyflow-Household";

    private static final Set<String> READERS = Set.of("viewer", "accountant");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Members members;

    Caller(Members members) {
        this.members = members;
    }

    public Optional<UserId> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof UserId user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** The household of the request; refuses strangers, and readers who want to write. */
    public TenantId tenant(HttpServletRequest request) {
        var tenant = named(request);
        var role = role(tenant);
        if (READERS.contains(role) && !READING.contains(request.getMethod())) {
            throw new ReadOnlyRole(role);
        }
        return tenant;
    }

    /** The household of the request; refuses strangers alone. */
    TenantId household(HttpServletRequest request) {
        var tenant = named(request);
        role(tenant);
        return tenant;
    }

    private String role(TenantId tenant) {
        var user = user().orElseThrow(NotSignedIn::new);
        return members.role(user, tenant).orElseThrow(NotMember::new);
    }

    private static TenantId named(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        if (header != null) {
            return parse(header);
        }
        var session = request.getSession(false);
        if (session != null && session.getAttribute(HOUSEHOLD) instanceof UUID household) {
            return new TenantId(household);
        }
        throw new NotMember();
    }

    private static TenantId parse(String header) {
        try {
            return new TenantId(UUID.fromString(header));
        } catch (IllegalArgumentException e) {
            throw new ValidationFailed(HEADER, "The header " + HEADER + " is not an id.");
        }
    }
}
