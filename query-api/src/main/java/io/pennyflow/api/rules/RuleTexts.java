package io.pennyflow.api.rules;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.streams.rules.json.Fault;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import java.util.List;
import java.util.function.Predicate;

/** Rules as JSON, and what is wrong with them. */
final class RuleTexts {
    static final String EMPTY = RuleWriter.write(RuleBook.EMPTY);

    private RuleTexts() {}

    /** Throws {@link RulesRefused} with a JSON pointer to each fault, behind the prefix. */
    static RuleBook read(String json, String prefix, Predicate<String> categories) {
        var reading = new RuleReader(categories).readBook(json);
        if (reading instanceof RuleReading.Refused<RuleBook> refused) {
            throw new RulesRefused(faults(refused.faults(), prefix));
        }
        var book = ((RuleReading.Accepted<RuleBook>) reading).value();
        var later = LaterRules.in(book, prefix);
        if (!later.isEmpty()) {
            throw new RulesRefused(later);
        }
        return book;
    }

    /** What was kept once is one. */
    static RuleBook kept(String json) {
        return read(json, "", it -> true);
    }

    static List<FieldFault> faults(List<Fault> faults, String prefix) {
        return faults.stream()
                .map(it -> new FieldFault(prefix + it.pointer(), it.problem() + " " + it.remedy()))
                .toList();
    }
}
