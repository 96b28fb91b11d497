package io.pennyflow.api.budgets;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pennyflow.api.budgets.BudgetRepository.Kept;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.editing.Edit;
import io.pennyflow.streams.budgets.importing.ActualTemplates;
import io.pennyflow.streams.budgets.importing.ImportedTemplates;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import io.pennyflow.streams.budgets.templates.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Templates: what they would assign, to assign it, and those of other products. */
@RestController
@RequestMapping("/v1/budgets/{budgetId}")
class TemplateController {
    private final TenantScope scope;
    private final BudgetRepository repository;
    private final Budgets budgets;
    private final Months months;
    private final CategoryNames names;

    TemplateController(
            TenantScope scope,
            BudgetRepository repository,
            Budgets budgets,
            Months months,
            CategoryNames names) {
        this.scope = scope;
        this.repository = repository;
        this.budgets = budgets;
        this.months = months;
        this.names = names;
    }

    /** Nothing is assigned. */
    @PostMapping("/months/{month}/templates/preview")
    Preview preview(
            TenantId tenant,
            @PathVariable UUID budgetId,
            @PathVariable String month,
            @Valid @RequestBody Choice choice) {
        return scope.as(
                tenant,
                () -> {
                    var at = BudgetTexts.month(orRefused(budgetId, month), "/month");
                    return new Preview(months.suggest(found(budgetId), at, choice.chosen()));
                });
    }

    /** Assigns what the preview says, in place of what is assigned. */
    @PostMapping("/months/{month}/templates/apply")
    MonthAnswer apply(
            TenantId tenant,
            UserId user,
            @PathVariable UUID budgetId,
            @PathVariable String month,
            @Valid @RequestBody Choice choice) {
        return scope.as(
                tenant,
                () -> {
                    var at = BudgetTexts.month(orRefused(budgetId, month), "/month");
                    var kept =
                            budgets.change(
                                    tenant,
                                    user,
                                    budgetId,
                                    it -> {
                                        var amounts = new TreeMap<String, BigDecimal>();
                                        months.suggest(it, at, choice.chosen())
                                                .forEach(
                                                        one ->
                                                                amounts.put(
                                                                        one.category(),
                                                                        one.after()));
                                        return Budgets.edited(
                                                it.budget(), new Edit.Assign(at, amounts));
                                    });
                    return months.answer(tenant, kept, at);
                });
    }

    /** Notes of Actual as templates; nothing is kept until somebody saves them. */
    @PostMapping("/templates/import")
    Imported translate(
            TenantId tenant, @PathVariable UUID budgetId, @Valid @RequestBody Notes notes) {
        return scope.as(
                tenant,
                () -> {
                    var currency = found(budgetId).budget().currency();
                    return new Imported(
                            notes.notes().stream()
                                    .map(
                                            it ->
                                                    ImportedNote.of(
                                                            it.category(),
                                                            ActualTemplates.read(
                                                                    it.text(),
                                                                    currency,
                                                                    names::category)))
                                    .toList());
                });
    }

    private Kept found(UUID budgetId) {
        return repository.find(budgetId).orElseThrow(() -> new BudgetNotFound(budgetId));
    }

    /** Who does not have the budget hears that, whatever the month is. */
    private String orRefused(UUID budgetId, String month) {
        found(budgetId);
        return month;
    }

    /**
     * Which envelopes.
     *
     * @param categories null for all of them
     */
    record Choice(@Nullable @Size(max = 200) List<String> categories) {
        Predicate<String> chosen() {
            return it -> categories == null || categories.contains(it);
        }
    }

    record Preview(List<Suggestion> items) {}

    record Notes(@NotNull @Size(max = 200) List<@Valid Note> notes) {}

    /**
     * The note of one category there.
     *
     * @param category what it is here; the answer says it again
     */
    record Note(
            @NotNull @Size(max = 200) String category, @NotNull @Size(max = 20_000) String text) {}

    record Imported(List<ImportedNote> items) {}

    /** Templates as they can be saved, and all that does not mean here what it meant there. */
    record ImportedNote(
            String category,
            @JsonRawValue @Schema(type = "object") String templates,
            List<ImportedTemplates.Said> said) {
        static ImportedNote of(String category, ImportedTemplates imported) {
            return new ImportedNote(
                    category, BudgetWriter.write(imported.templates()), imported.said());
        }
    }
}
