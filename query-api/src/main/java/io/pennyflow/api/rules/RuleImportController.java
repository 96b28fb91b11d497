package io.pennyflow.api.rules;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.streams.rules.importing.ActualRules;
import io.pennyflow.streams.rules.importing.FireflyRules;
import io.pennyflow.streams.rules.importing.Imported;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules of other products in our format; nothing is kept until somebody saves them. */
@RestController
@RequestMapping("/v1/rules/import")
class RuleImportController {
    /** Characters of a file of rules. */
    static final int CONTENT_MOST = 2_000_000;

    private final TenantScope scope;
    private final HouseholdNames names;

    RuleImportController(TenantScope scope, HouseholdNames names) {
        this.scope = scope;
        this.names = names;
    }

    @PostMapping
    Result translate(TenantId tenant, @Valid @RequestBody File file) {
        return scope.as(
                tenant,
                () -> {
                    var reading = read(file);
                    if (reading instanceof RuleReading.Refused<Imported> refused) {
                        throw new RulesRefused(RuleTexts.faults(refused.faults(), "/content"));
                    }
                    return Result.of(((RuleReading.Accepted<Imported>) reading).value());
                });
    }

    private RuleReading<Imported> read(File file) {
        return switch (file.format()) {
            case "firefly" -> new FireflyRules(names).read(file.content());
            case "actual" -> new ActualRules(names).read(file.content());
            default -> throw new ValidationFailed("format", "format is firefly or actual.");
        };
    }

    /**
     * A file of rules.
     *
     * @param format firefly for Firefly III, actual for Actual Budget
     */
    record File(@NotNull String format, @NotNull @Size(max = CONTENT_MOST) String content) {}

    /**
     * Rules as they can be saved.
     *
     * @param said all that does not mean exactly what it meant there
     */
    record Result(@JsonRawValue @Schema(type = "object") String book, List<Remark> said) {
        static Result of(Imported imported) {
            return new Result(
                    RuleWriter.write(imported.book()),
                    imported.remarks().stream().map(Remark::of).toList());
        }
    }

    /**
     * What a person should know of one rule.
     *
     * @param consequence left-out, switched-off or said-otherwise
     */
    record Remark(String rule, String consequence, String piece, String sentence) {
        static Remark of(Imported.Remark remark) {
            return new Remark(
                    remark.rule(),
                    remark.consequence().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    remark.piece(),
                    remark.reason());
        }
    }
}
