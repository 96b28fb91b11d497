package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.rules.evaluation.Effects;
import io.pennyflow.streams.rules.evaluation.Effects.By;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what the household's rules did to it. A person's own word about this one
 * stands: rules fill in what nobody said.
 */
record Ruled(Shown shown, Judgement judgement) {

    Ruled with(Effects effects) {
        return new Ruled(shown.with(annotation(shown.annotation(), effects)), judgement(effects));
    }

    private Judgement judgement(Effects effects) {
        var judged = judgement;
        var merchant = effects.merchant();
        if (merchant != null) {
            judged = judged.of(Merchants.named(merchant.value()));
        }
        var category = effects.category();
        return category == null || shown.decision() != null
                ? judged
                : judged.of(conclusion(category, judged.conclusion()));
    }

    private static Conclusion conclusion(By<String> category, Conclusion before) {
        var reason = "Your rule \"%s\" says so".formatted(category.rule().name());
        return new Conclusion(category.value(), 1, null, Conclusion.Source.RULE, List.of(reason))
                .withRunnerUp(Precedence.said(before));
    }

    private static Annotation annotation(Annotation said, Effects effects) {
        return new Annotation(
                value(effects.tags(), said.tags()),
                said.note() == null ? note(effects) : said.note(),
                said.excluded() || value(effects.excluded(), false),
                said.parts().isEmpty() ? parts(effects) : said.parts());
    }

    private static @Nullable String note(Effects effects) {
        var note = effects.note();
        return note == null || note.value().isEmpty() ? null : note.value();
    }

    private static List<Annotation.Part> parts(Effects effects) {
        return value(effects.parts(), List.<Effects.Part>of()).stream()
                .map(
                        it ->
                                new Annotation.Part(
                                        it.category(), it.amount().setScale(Rate.MONEY_SCALE)))
                .toList();
    }

    private static <T> T value(@Nullable By<T> by, T otherwise) {
        return by == null ? otherwise : by.value();
    }
}
