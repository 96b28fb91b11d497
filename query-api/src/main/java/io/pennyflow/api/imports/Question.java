package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Inspection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file does not tell and a person has to say before it is imported.
 *
 * @param code stable; there is one so far
 * @param sentence in English, what was assumed and what to do if that is wrong
 * @param assumed how it was read before anybody answered
 * @param answer null while nobody has
 */
record Question(
        String code,
        String sentence,
        DateOrder assumed,
        @Nullable DateOrder answer,
        List<Choice> choices) {
    static final String DATE_ORDER = "date-order";

    private static final List<DateOrder> ORDERS = List.of(DateOrder.DMY, DateOrder.MDY);

    /**
     * One answer.
     *
     * @param row the same of the file's rows in each choice, as this one reads it; null when none
     *     reads differently
     */
    record Choice(DateOrder answer, Preview.@Nullable Parsed row) {}

    /**
     * What this reading of a file leaves open; empty when nothing.
     *
     * @param reading the same file with its dates in an order
     */
    static Optional<Question> of(
            Inspection found, Function<DateOrder, Inspection> reading, String currency) {
        var sentence = found.question();
        if (sentence == null) {
            return Optional.empty();
        }
        var readings = ORDERS.stream().map(reading).toList();
        var example = example(readings.get(0), readings.get(1));
        var choices =
                IntStream.range(0, ORDERS.size())
                        .mapToObj(
                                it ->
                                        new Choice(
                                                ORDERS.get(it),
                                                row(readings.get(it), example, currency)))
                        .toList();
        var assumed = ORDERS.get(readings.get(0).rows().equals(found.rows()) ? 0 : 1);
        return Optional.of(new Question(DATE_ORDER, sentence, assumed, null, choices));
    }

    Question answered(DateOrder order) {
        return new Question(code, sentence, assumed, order, choices);
    }

    boolean offers(DateOrder order) {
        return choices.stream().anyMatch(it -> it.answer() == order);
    }

    /** The first row whose day depends on the answer; -1 without one. */
    private static int example(Inspection one, Inspection other) {
        return IntStream.range(0, Math.min(one.rows().size(), other.rows().size()))
                .filter(it -> differ(one.rows().get(it), other.rows().get(it)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean differ(Inspection.PreviewRow one, Inspection.PreviewRow other) {
        return Stream.of(one, other).allMatch(it -> it.parsed() != null)
                && !String.valueOf(one.parsed()).equals(String.valueOf(other.parsed()));
    }

    private static Preview.@Nullable Parsed row(Inspection found, int index, String currency) {
        var entry = index < 0 ? null : found.rows().get(index).parsed();
        return entry == null ? null : Preview.parsed(entry, currency);
    }
}
