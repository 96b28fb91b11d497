package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition.Leaf;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Regex;
import java.util.HashSet;

/** What a leaf asks of a text that is not empty. */
@FunctionalInterface
interface TextQuestion {

    boolean holds(FoldedText folded, String written);

    private static String seen(String written) {
        return written.substring(0, Math.min(written.length(), Limits.REGEX_SEEN_MAX));
    }

    static TextQuestion of(Leaf leaf) {
        var values = ((Operand.Texts) leaf.operand()).of();
        var value = FoldedText.of(values.get(0));
        return switch (leaf.operator()) {
            case IS -> (folded, written) -> folded.equals(value);
            case CONTAINS -> (folded, written) -> folded.contains(value);
            case STARTS -> (folded, written) -> folded.startsWith(value);
            case ENDS -> (folded, written) -> folded.endsWith(value);
            case ONE_OF -> {
                var all = new HashSet<FoldedText>();
                values.forEach(it -> all.add(FoldedText.of(it)));
                yield (folded, written) -> all.contains(folded);
            }
            case REGEX -> {
                var pattern = Regex.compile(values.get(0));
                yield (folded, written) -> pattern.matcher(seen(written)).find();
            }
            default -> throw new IllegalArgumentException("No question of texts: " + leaf);
        };
    }
}
