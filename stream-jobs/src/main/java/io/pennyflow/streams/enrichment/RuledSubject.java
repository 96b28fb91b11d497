package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.rules.evaluation.EnrichedSubject;
import io.pennyflow.streams.rules.evaluation.Subject;
import io.pennyflow.streams.rules.model.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as rules ask of it, before it is written. What most rules ask is at hand; only for
 * the rest is the record read that would be written without rules.
 */
final class RuledSubject implements Subject {
    private final Shown shown;
    private final Judgement judgement;
    private final Supplier<EnrichedTransaction> record;
    private @Nullable EnrichedSubject rest;

    RuledSubject(Shown shown, Judgement judgement, Supplier<EnrichedTransaction> record) {
        this.shown = shown;
        this.judgement = judgement;
        this.record = record;
    }

    @Override
    public @Nullable String text(Field field) {
        return switch (field) {
            case DESCRIPTION -> shown.facts().evidence().description();
            case COUNTERPARTY_NAME -> shown.facts().evidence().counterparty();
            case MCC -> shown.facts().evidence().mcc();
            case CURRENCY -> shown.facts().currency();
            case MERCHANT_NAME -> judgement.merchant().name();
            case CATEGORY -> judgement.conclusion().category();
            case CATEGORY_SOURCE -> judgement.conclusion().source().text();
            case NOTE -> shown.annotation().note();
            default -> rest().text(field);
        };
    }

    @Override
    public List<String> texts(Field field) {
        return field == Field.TAGS ? shown.annotation().tags() : rest().texts(field);
    }

    @Override
    public @Nullable UUID id(Field field) {
        return rest().id(field);
    }

    @Override
    public @Nullable BigDecimal number(Field field) {
        return field == Field.AMOUNT ? shown.facts().amount() : rest().number(field);
    }

    @Override
    public @Nullable LocalDate date(Field field) {
        return field == Field.BOOKED_ON
                ? LocalDate.ofEpochDay(shown.facts().bookedOn())
                : rest().date(field);
    }

    @Override
    public boolean flag(Field field) {
        return field == Field.EXCLUDED ? shown.annotation().excluded() : rest().flag(field);
    }

    private EnrichedSubject rest() {
        var known = rest;
        if (known == null) {
            known = new EnrichedSubject(record.get());
            rest = known;
        }
        return known;
    }
}
