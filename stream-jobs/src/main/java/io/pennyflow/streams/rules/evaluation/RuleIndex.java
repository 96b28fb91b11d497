package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Field;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which rules may apply to a transaction, by the pieces of text that they need. The others do
 * not, for certain.
 */
final class RuleIndex {
    /** Of all rules; those behind them are always asked. */
    static final int PIECES_MAX = 4_096;

    private final long[] always;
    private final Field[] fields;
    private final PieceAutomaton[] automata;
    private final Map<Field, long[]> readers;

    private RuleIndex(
            long[] always, Map<Field, Map<String, long[]>> pieces, Map<Field, long[]> readers) {
        this.always = always;
        this.fields = pieces.keySet().toArray(Field[]::new);
        this.automata =
                pieces.values().stream().map(PieceAutomaton::of).toArray(PieceAutomaton[]::new);
        this.readers = readers;
    }

    static RuleIndex of(List<CompiledRule> rules) {
        var always = Bits.none(rules.size());
        var pieces = new EnumMap<Field, Map<String, long[]>>(Field.class);
        var readers = new EnumMap<Field, long[]>(Field.class);
        var left = PIECES_MAX;
        for (var at = 0; at < rules.size(); at++) {
            var rule = rules.get(at);
            var guard = rule.enabled() ? Guard.of(rule.rule().when()).orElse(null) : null;
            if (guard != null && guard.pieces().size() <= left) {
                left -= guard.pieces().size();
                for (var piece : guard.pieces()) {
                    var ofField = pieces.computeIfAbsent(piece.field(), it -> new HashMap<>());
                    set(ofField, piece.text(), at, rules.size());
                    set(readers, piece.field(), at, rules.size());
                }
            } else if (rule.enabled()) {
                Bits.set(always, at);
            }
        }
        return new RuleIndex(always, pieces, readers);
    }

    /** Asks every rule. */
    static RuleIndex none(List<CompiledRule> rules) {
        var always = Bits.none(rules.size());
        for (var at = 0; at < rules.size(); at++) {
            if (rules.get(at).enabled()) {
                Bits.set(always, at);
            }
        }
        return new RuleIndex(always, Map.of(), Map.of());
    }

    private static <K> void set(Map<K, long[]> bits, K key, int at, int size) {
        Bits.set(bits.computeIfAbsent(key, it -> Bits.none(size)), at);
    }

    long[] room() {
        return always.clone();
    }

    void find(Seen seen, long[] candidates) {
        System.arraycopy(always, 0, candidates, 0, always.length);
        for (var at = 0; at < fields.length; at++) {
            automata[at].find(seen.folded(fields[at]), candidates);
        }
    }

    /** Adds those that were told by fields which a rule has changed since. */
    void wake(CompiledRule changed, long[] candidates) {
        for (var field : changed.rewrites()) {
            var reading = readers.get(field);
            if (reading != null) {
                Bits.add(reading, candidates);
            }
        }
    }
}
