package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading.Accepted;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Books of rules, compiled: equal ones once for all tasks of this process. Bounded by the rules in
 * them, as a book may have one or thousands.
 */
final class CompiledBooks {
    /** Rules kept compiled: some 2.4 kB each, so about 100 MB. */
    static final int RULES = 40_000;

    private final int most;
    private final LinkedHashMap<String, CompiledRules> books = new LinkedHashMap<>(64, 0.75f, true);
    private int rules;

    CompiledBooks() {
        this(RULES);
    }

    CompiledBooks(int most) {
        this.most = most;
    }

    /** Empty for what is no book of rules. */
    static Optional<RuleBook> parsed(String book) {
        return RuleReader.ofTaxonomy().readBook(book) instanceof Accepted<RuleBook> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    /** What is no book of rules has none. */
    synchronized CompiledRules of(String book) {
        var known = books.get(book);
        if (known != null) {
            return known;
        }
        var compiled = CompiledRules.of(parsed(book).orElse(RuleBook.EMPTY));
        books.put(book, compiled);
        rules += compiled.size();
        forgetOldest();
        return compiled;
    }

    /** Rules that are kept now. */
    synchronized int size() {
        return rules;
    }

    /** The newest book stays, however large it is. */
    private void forgetOldest() {
        var oldest = books.values().iterator();
        while (rules > most && books.size() > 1) {
            rules -= oldest.next().size();
            oldest.remove();
        }
    }
}
