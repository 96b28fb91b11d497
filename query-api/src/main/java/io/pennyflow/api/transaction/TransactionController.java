package io.pennyflow.api.transaction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pennyflow.api.platform.Sentence;
import io.pennyflow.api.platform.Sentences;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads transactions as the streams concluded them. */
@RestController
@RequestMapping("/v1/transactions")
class TransactionController {
    private final TenantScope scope;
    private final TransactionRepository transactions;

    TransactionController(TenantScope scope, TransactionRepository transactions) {
        this.scope = scope;
        this.transactions = transactions;
    }

    @GetMapping
    Page list(
            TenantId tenant,
            @ParameterObject TransactionQuery query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        var filter = FilterParser.parse(query);
        var after = cursor == null ? null : cursor(cursor);
        return Page.of(scope.as(tenant, () -> transactions.page(filter, after, limit)), limit);
    }

    @GetMapping("/totals")
    Totals totals(TenantId tenant, @ParameterObject TransactionQuery query) {
        var filter = FilterParser.parse(query);
        return scope.as(
                tenant,
                () ->
                        Totals.of(
                                transactions.totals(filter),
                                transactions.baseCurrency(tenant.value())));
    }

    @GetMapping("/{transactionId}")
    Detail get(TenantId tenant, @PathVariable UUID transactionId) {
        return scope.as(tenant, () -> transactions.find(transactionId))
                .map(Detail::of)
                .orElseThrow(() -> new TransactionNotFound(transactionId));
    }

    @GetMapping("/unpriced")
    UnpricedList unpriced(TenantId tenant) {
        return new UnpricedList(scope.as(tenant, transactions::unpriced));
    }

    private static TransactionCursor cursor(String cursor) {
        return TransactionCursor.parse(cursor)
                .orElseThrow(
                        () ->
                                new ValidationFailed(
                                        "cursor", "cursor is not one that a page gave as next."));
    }

    /**
     * One of them alone.
     *
     * @param reasonSentences its reasons for whoever says them in another language
     */
    record Detail(
            @JsonUnwrapped Transaction transaction, List<@Nullable Sentence> reasonSentences) {
        static Detail of(Transaction transaction) {
            return new Detail(transaction, Sentences.ofAll(transaction.reasons()));
        }
    }

    /**
     * A page of the list.
     *
     * @param next null on the last page
     */
    record Page(List<Transaction> items, @Nullable String next) {
        static Page of(List<Transaction> items, int limit) {
            if (items.size() < limit) {
                return new Page(items, null);
            }
            var last = items.get(limit - 1);
            var cursor = new TransactionCursor(last.bookedOn(), last.transactionId());
            return new Page(items, cursor.toString());
        }
    }

    /**
     * Sums over everything a filter finds, in the base currency and without sign.
     *
     * @param leftOut how many of them are counted but not in the sums, because somebody said so
     */
    record Totals(
            long count, long leftOut, BigDecimal inflow, BigDecimal outflow, String currency) {
        static Totals of(TransactionRepository.Sums sums, String currency) {
            return new Totals(
                    sums.count(), sums.leftOut(), sums.inflow(), sums.outflow(), currency);
        }
    }

    record UnpricedList(List<TransactionRepository.Unpriced> items) {}
}
