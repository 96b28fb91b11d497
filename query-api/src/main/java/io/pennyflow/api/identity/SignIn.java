package io.pennyflow.api.identity;

import io.pennyflow.api.platform.Caller;
import io.pennyflow.api.platform.NotMember;
import io.pennyflow.api.platform.NotSignedIn;
import io.pennyflow.api.platform.SignedOut;
import io.pennyflow.api.platform.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens and describes sessions. */
@Component
class SignIn {
    private final SecurityContextRepository contexts;
    private final People people;
    private final Households households;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    SignIn(
            SecurityContextRepository contexts,
            People people,
            Households households,
            Caller caller,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.people = people;
        this.households = households;
        this.caller = caller;
        this.events = events;
    }

    /** A session under a new id, so that nobody who knew the old one shares it. */
    Session open(UserId user, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        var mine = households.of(user);
        if (!mine.isEmpty()) {
            request.getSession().setAttribute(Caller.HOUSEHOLD, mine.get(0).householdId());
        }
        return describe(user, request);
    }

    /** Ends the session, if there is one, and what is open in its name. */
    void close(HttpServletRequest request) {
        var user = caller.user(); // Read from the session, so before it ends.
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        user.map(SignedOut::new).ifPresent(events::publishEvent);
    }

    Session choose(UserId user, UUID household, HttpServletRequest request) {
        var known = households.of(user).stream().anyMatch(it -> it.householdId().equals(household));
        if (!known) {
            throw new NotMember();
        }
        request.getSession().setAttribute(Caller.HOUSEHOLD, household);
        return describe(user, request);
    }

    Session describe(UserId user, HttpServletRequest request) {
        var person = people.byId(user).orElseThrow(NotSignedIn::new);
        var mine = households.of(user);
        var active = request.getSession().getAttribute(Caller.HOUSEHOLD);
        var household =
                mine.stream()
                        .filter(it -> it.householdId().equals(active))
                        .findFirst()
                        .orElseThrow(NotMember::new);
        return new Session(person.userId(), person.email(), person.displayName(), household, mine);
    }
}
