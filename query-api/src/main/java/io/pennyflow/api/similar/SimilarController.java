package io.pennyflow.api.similar;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds transactions whose texts are alike, in time that does not grow with their number. */
@RestController
class SimilarController {
    /** Transactions whose texts are compared; of a merchant that has more, the newest. */
    static final int COMPARED_MOST = 5_000;

    private final TenantScope scope;
    private final SimilarRepository transactions;

    SimilarController(TenantScope scope, SimilarRepository transactions) {
        this.scope = scope;
        this.transactions = transactions;
    }

    @GetMapping("/v1/transactions/{transactionId}/similar")
    Found similar(
            TenantId tenant,
            @PathVariable UUID transactionId,
            @RequestParam(defaultValue = "0.6") @DecimalMin("0.1") @DecimalMax("1") double least,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1_000) int limit) {
        return scope.as(
                tenant,
                () -> {
                    var one =
                            transactions
                                    .find(transactionId)
                                    .orElseThrow(() -> new NoSuchTransaction(transactionId));
                    var candidates = candidates(one);
                    var ranked = Likeness.rank(one, candidates, least);
                    return new Found(
                            ranked.stream().limit(limit).toList(),
                            ranked.size(),
                            candidates.size() < COMPARED_MOST);
                });
    }

    private List<Candidate> candidates(Candidate one) {
        if (one.merchantId() == null) {
            return transactions.ofNobody(one, COMPARED_MOST);
        }
        var merchants = Likeness.merchants(one, transactions.merchants());
        return transactions.of(one, merchants, COMPARED_MOST);
    }

    /**
     * The best first.
     *
     * @param count of all that are alike, also beyond the limit
     * @param complete false when there were more to compare than are compared
     */
    record Found(List<SimilarTransaction> items, int count, boolean complete) {}
}
