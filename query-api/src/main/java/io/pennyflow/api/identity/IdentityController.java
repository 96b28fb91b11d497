package io.pennyflow.api.identity;

import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sign-up, sign-in, and the household a session looks at. */
@RestController
@RequestMapping("/v1")
class IdentityController {
    private final SignIn signIn;
    private final People people;
    private final Households households;
    private final Passwords passwords;
    private final Attempts attempts;
    private final TransactionTemplate transactions;

    IdentityController(
            SignIn signIn,
            People people,
            Households households,
            Passwords passwords,
            Attempts attempts,
            TransactionTemplate transactions) {
        this.signIn = signIn;
        this.people = people;
        this.households = households;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    @PostMapping("/users")
    @ResponseStatus(HttpStatus.CREATED)
    Session signUp(
            @Valid @RequestBody NewUser wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = normalized(wish.email());
        attempts.count(email, request.getRemoteAddr());
        Passwords.weakness(wish.password(), email)
                .ifPresent(
                        it -> {
                            throw new ValidationFailed("password", it);
                        });
        var household = wish.household().checked("household.");
        var hash = passwords.hash(wish.password());
        var user =
                transactions.execute(
                        status -> {
                            var id = people.add(email, wish.displayName().strip(), hash);
                            households.found(id, household);
                            return id;
                        });
        return signIn.open(user, request, response);
    }

    @PostMapping("/session")
    Session signIn(
            @Valid @RequestBody Credentials credentials,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = normalized(credentials.email());
        attempts.count(email, request.getRemoteAddr());
        var person = people.byEmail(email);
        if (person.isEmpty()) {
            passwords.matchNobody(credentials.password());
            throw new WrongCredentials();
        }
        if (!passwords.matches(credentials.password(), person.get().passwordHash())) {
            throw new WrongCredentials();
        }
        return signIn.open(new UserId(person.get().userId()), request, response);
    }

    @GetMapping("/session")
    Session session(UserId user, HttpServletRequest request) {
        return signIn.describe(user, request);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        signIn.close(request);
    }

    @PutMapping("/session/household")
    Session choose(UserId user, @Valid @RequestBody Choice choice, HttpServletRequest request) {
        return signIn.choose(user, choice.householdId(), request);
    }

    @PostMapping("/households")
    @ResponseStatus(HttpStatus.CREATED)
    Household found(UserId user, @Valid @RequestBody NewHousehold wish) {
        return households.found(user, wish.checked(""));
    }

    private static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody who signs up, with their first household. */
    record NewUser(
            @NotNull @Email @Size(max = 254) String email,
            @NotNull @Size(max = 1_000) String password,
            @NotBlank @Size(max = 100) String displayName,
            @NotNull @Valid NewHousehold household) {

        /** Without the password, should this ever be logged. */
        @Override
        public String toString() {
            return "NewUser[" + displayName + "]";
        }
    }

    /** Somebody who signs in. */
    record Credentials(
            @NotNull @Size(max = 254) String email, @NotNull @Size(max = 1_000) String password) {

        /** Without the password, should this ever be logged. */
        @Override
        public String toString() {
            return "Credentials[...]";
        }
    }

    /** The household to look at from now on. */
    record Choice(@NotNull UUID householdId) {}
}
