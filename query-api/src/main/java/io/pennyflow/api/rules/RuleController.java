package io.pennyflow.api.rules;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pennyflow.api.platform.KnownCategories;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.api.rules.RuleRepository.Kept;
import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.evaluation.Rates;
import io.pennyflow.streams.rules.evaluation.Windows;
import io.pennyflow.streams.rules.reading.RuleSchema;
import io.pennyflow.streams.rules.reading.RuleWriter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The rules of a household, whole: they apply in their order, so they change together. */
@RestController
@RequestMapping("/v1/rules")
class RuleController {
    /** Transactions a preview looks at: the newest. */
    static final int PREVIEW_MOST = 10_000;

    private static final String BOOK = "/book";

    private final TenantScope scope;
    private final RuleRepository repository;
    private final Rules rules;
    private final RuleRows rows;
    private final KnownCategories categories;

    RuleController(
            TenantScope scope,
            RuleRepository repository,
            Rules rules,
            RuleRows rows,
            KnownCategories categories) {
        this.scope = scope;
        this.repository = repository;
        this.rules = rules;
        this.rows = rows;
        this.categories = categories;
    }

    @GetMapping
    Household show(TenantId tenant) {
        return Household.of(scope.as(tenant, repository::find));
    }

    /** For what comes from now on, or for all there is: the streams go through it. */
    @PutMapping
    Household put(TenantId tenant, UserId user, @Valid @RequestBody Wish wish) {
        return scope.as(
                tenant,
                () -> {
                    var book = RuleWriter.write(RuleTexts.read(text(wish.book()), BOOK, known()));
                    return Household.of(
                            wish.isForAll()
                                    ? rules.apply(tenant, user, wish.version(), book)
                                    : rules.put(tenant, user, wish.version(), book));
                });
    }

    /** The last change never was. */
    @PostMapping("/revert")
    Household revert(TenantId tenant, UserId user, @Valid @RequestBody Revert revert) {
        return Household.of(rules.revert(tenant, user, revert.version()));
    }

    /** What they would change of the newest transactions; nothing is kept. */
    @PostMapping("/preview")
    RulePreview.Result preview(TenantId tenant, @Valid @RequestBody Draft draft) {
        return scope.as(
                tenant,
                () -> {
                    var book = RuleTexts.read(text(draft.book()), BOOK, known());
                    var compiled = CompiledRules.of(book);
                    var preview = new RulePreview(compiled.evaluator(Rates.NONE, Windows.NONE));
                    rows.newest(PREVIEW_MOST, preview::add);
                    return preview.result();
                });
    }

    /** The format, for other programs. */
    @GetMapping(value = "/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema() {
        return RuleSchema.text();
    }

    private static String text(JsonNode book) {
        return book.toString();
    }

    /** Each is looked up once, however often rules name it. */
    private Predicate<String> known() {
        var answers = new HashMap<String, Boolean>();
        return it -> answers.computeIfAbsent(it, categories::contain);
    }

    /**
     * Rules with the number of their version, which a change has to name.
     *
     * @param canRevert whether the last change can be taken back
     */
    record Household(
            int version, @JsonRawValue @Schema(type = "object") String book, boolean canRevert) {
        static Household of(Kept kept) {
            return new Household(kept.version(), kept.eras().newest(), kept.former() != null);
        }
    }

    /**
     * Rules as somebody wants them.
     *
     * @param applyTo {@code new} for transactions that come, {@code all} for those there are, too
     */
    record Wish(
            @NotNull Integer version,
            @NotNull @Schema(type = "object") JsonNode book,
            @NotNull String applyTo) {
        boolean isForAll() {
            return switch (applyTo) {
                case "all" -> true;
                case "new" -> false;
                default -> throw new ValidationFailed("applyTo", "applyTo is new or all.");
            };
        }
    }

    record Draft(@NotNull @Schema(type = "object") JsonNode book) {}

    record Revert(@NotNull Integer version) {}
}
