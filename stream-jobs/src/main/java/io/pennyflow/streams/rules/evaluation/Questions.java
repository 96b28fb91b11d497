package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition.Leaf;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import java.util.Set;
import java.util.TreeSet;

/** The question of each leaf, by the type of its field. */
final class Questions {
    private Questions() {}

    static Question of(Leaf leaf) {
        var field = leaf.field();
        if (leaf.operator() == Operator.EMPTY) {
            return isMissing(leaf);
        }
        if (leaf.operator() == Operator.NOT_EMPTY) {
            var missing = isMissing(leaf);
            return seen -> !missing.holds(seen);
        }
        return switch (field.type()) {
            case TEXT -> text(field, TextQuestion.of(leaf));
            case TEXTS -> texts(field, TextQuestion.of(leaf));
            case CODE -> code(field, leaf);
            case ID -> id(field, Set.copyOf(((Operand.Ids) leaf.operand()).of()));
            case MONEY, NUMBER -> number(leaf);
            case DATE -> DateQuestion.of(leaf);
            case FLAG -> flag(field, ((Operand.Flag) leaf.operand()).of());
        };
    }

    private static Question isMissing(Leaf leaf) {
        var window = leaf.window();
        var currency = leaf.measure().currency();
        return window == null && currency == null
                ? seen -> seen.isEmpty(leaf.field())
                : seen -> seen.number(leaf.field(), window, currency) == null;
    }

    private static Question text(Field field, TextQuestion question) {
        return seen -> {
            var folded = seen.folded(field);
            var written = folded.length() == 0 ? null : seen.text(field);
            return written != null && question.holds(folded, written);
        };
    }

    private static Question texts(Field field, TextQuestion question) {
        return seen -> {
            var texts = seen.texts(field);
            for (var at = 0; at < texts.size(); at++) {
                var text = texts.get(at);
                if (question.holds(seen.folded(text), text)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Question code(Field field, Leaf leaf) {
        var values = ((Operand.Texts) leaf.operand()).of();
        if (leaf.operator() == Operator.STARTS) {
            var start = values.get(0);
            return seen -> {
                var code = seen.text(field);
                return code != null && code.regionMatches(true, 0, start, 0, start.length());
            };
        }
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(values);
        return seen -> {
            var code = seen.text(field);
            return code != null && all.contains(code);
        };
    }

    private static Question id(Field field, Set<?> ids) {
        return seen -> {
            var id = seen.id(field);
            return id != null && ids.contains(id);
        };
    }

    private static Question number(Leaf leaf) {
        var field = leaf.field();
        var window = leaf.window();
        var currency = leaf.measure().currency();
        var range = Range.of(leaf.operator(), ((Operand.Numbers) leaf.operand()).of());
        // A mirrored range for amounts below zero, so that no amount is made without its sign.
        var below = leaf.measure().absolute() ? range.mirrored() : range;
        return seen -> {
            var number = seen.number(field, window, currency);
            return number != null && (number.signum() < 0 ? below : range).holds(number);
        };
    }

    private static Question flag(Field field, boolean wanted) {
        return seen -> seen.flag(field) == wanted;
    }
}
