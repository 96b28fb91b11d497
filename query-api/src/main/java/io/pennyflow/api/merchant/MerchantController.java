package io.pennyflow.api.merchant;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists merchants, those with the most money first. */
@RestController
@RequestMapping("/v1/merchants")
class MerchantController {
    private static final int TEXT_MOST = 100;

    private final TenantScope scope;
    private final MerchantRepository merchants;

    MerchantController(TenantScope scope, MerchantRepository merchants) {
        this.scope = scope;
        this.merchants = merchants;
    }

    @GetMapping
    Page list(
            TenantId tenant,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Size(max = TEXT_MOST) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        var span = new MerchantRepository.Span(from, to, text);
        var after = cursor == null ? null : cursor(cursor);
        return scope.as(
                tenant,
                () ->
                        Page.of(
                                merchants.page(span, after, limit),
                                limit,
                                merchants.baseCurrency(tenant.value())));
    }

    private static MerchantCursor cursor(String cursor) {
        return MerchantCursor.parse(cursor)
                .orElseThrow(
                        () ->
                                new ValidationFailed(
                                        "cursor", "cursor is not one that a page gave as next."));
    }

    /**
     * A page of the list.
     *
     * @param next null on the last page
     * @param currency of all sums
     */
    record Page(List<Merchant> items, @Nullable String next, String currency) {
        static Page of(List<Merchant> items, int limit, String currency) {
            var full = items.size() == limit;
            var next = full ? MerchantCursor.of(items.get(limit - 1)).toString() : null;
            return new Page(items, next, currency);
        }
    }
}
