package io.pennyflow.api.match;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Transactions that may be one, and what a person says of them. */
@RestController
class MatchController {
    private final TenantScope scope;
    private final MatchRepository matches;
    private final MatchDecisions decisions;

    MatchController(TenantScope scope, MatchRepository matches, MatchDecisions decisions) {
        this.scope = scope;
        this.matches = matches;
        this.decisions = decisions;
    }

    @GetMapping("/v1/matches")
    Page list(
            TenantId tenant,
            @RequestParam(defaultValue = "review") String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        if (!state.equals("review")) {
            throw new ValidationFailed("state", "state is not review.");
        }
        var after = cursor == null ? null : cursor(cursor);
        return Page.of(scope.as(tenant, () -> matches.review(after, limit)), limit);
    }

    @GetMapping("/v1/transactions/{transactionId}/matches")
    Found found(TenantId tenant, @PathVariable UUID transactionId) {
        return scope.as(
                tenant,
                () -> {
                    if (!matches.exists(transactionId)) {
                        throw new MatchRefusals.TransactionNotFound(transactionId);
                    }
                    return matches.found(transactionId);
                });
    }

    @PostMapping("/v1/matches/decisions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Decided decide(TenantId tenant, UserId user, @RequestBody MatchDecisionRequest request) {
        return new Decided(decisions.decide(tenant, user, request.toWish()));
    }

    /** The rules decide again. */
    @DeleteMapping("/v1/matches/decisions/{decisionId}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(TenantId tenant, @PathVariable UUID decisionId) {
        decisions.takeBack(tenant, decisionId);
    }

    private static PairCursor cursor(String cursor) {
        return PairCursor.parse(cursor)
                .orElseThrow(
                        () ->
                                new ValidationFailed(
                                        "cursor", "cursor is not one that a page gave as next."));
    }

    record Decided(UUID decisionId) {}

    /**
     * A page of the list.
     *
     * @param next null on the last page
     */
    record Page(List<Pair> items, @Nullable String next) {
        static Page of(List<Pair> items, int limit) {
            var full = items.size() == limit;
            return new Page(items, full ? PairCursor.of(items.get(limit - 1)).toString() : null);
        }
    }
}
