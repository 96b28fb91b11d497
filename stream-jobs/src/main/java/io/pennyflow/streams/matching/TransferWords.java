package io.pennyflow.streams.matching;

import io.pennyflow.streams.matching.TransferPairs.Candidate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that tell of a transfer: those every household's banks write, and those this household's
 * own transfers taught, such as its people's names and what their banks call it.
 */
final class TransferWords {
    /** What is learned for days of one span is learned from it and the spans beside it. */
    static final int SPAN_DAYS = 28;

    /** Transfers that must carry a word. */
    static final int TAUGHT_MIN = 2;

    /** Of the rows that carry it, those that have to be sides of such transfers. */
    static final double SHARE_MIN = 0.4;

    private static final Pattern KNOWN =
            Pattern.compile(
                    "transfer|uberweisung|umbuchung|ubertrag|virement|traspaso|bonifico|giroconto"
                            + "|overboeking|przelew|savings|sparen|sparkonto|epargne|ahorro|own acc"
                            + "|overforing|insattning|siirto|havale|prevod|utalas|transferencia|trasferimento|deposit"
                            + "|wire (in|out)|standing order|dauerauftrag|spaarrek|wlasn|remittance|xfer|tfr"
                            + "|payment thank you|autopay|top.?up|aufladung|振込|振替|einzahlung");

    private final Set<String> candidates = new HashSet<>();
    private final Map<Integer, Map<String, Count>> spans = new HashMap<>();

    /** Learns from pairs that are transfers by what they say themselves. */
    TransferWords(List<Row> paying, List<Row> receiving, List<Candidate> taught) {
        var teachers = new HashSet<Row>();
        for (var pair : taught) {
            var words = new HashSet<>(pair.paying().wording().words());
            words.addAll(pair.receiving().wording().words());
            words.forEach(it -> count(pair.paying().day, it).forEach(Count::addPair));
            teachers.add(pair.paying());
            teachers.add(pair.receiving());
            candidates.addAll(words);
        }
        if (!candidates.isEmpty()) {
            for (var rows : List.of(paying, receiving)) {
                rows.forEach(it -> add(it, teachers.contains(it)));
            }
        }
    }

    private void add(Row row, boolean isTeacher) {
        for (var word : row.wording().words()) {
            if (candidates.contains(word)) {
                count(row.day, word).forEach(it -> it.addRow(isTeacher));
            }
        }
    }

    private List<Count> count(int day, String word) {
        var middle = Math.floorDiv(day, SPAN_DAYS);
        return Stream.of(middle - 1, middle, middle + 1)
                .map(it -> spans.computeIfAbsent(it, no -> new HashMap<>()))
                .map(it -> it.computeIfAbsent(word, no -> new Count()))
                .toList();
    }

    static boolean isKnown(Row row) {
        var name = row.posting.counterpartyName();
        return KNOWN.matcher(Words.fold(row.posting.description())).find()
                || (name != null && KNOWN.matcher(Words.fold(name)).find());
    }

    /** One when it speaks of a transfer, one more when it does so in words learned here. */
    int tells(Row row) {
        return (isKnown(row) ? 1 : 0) + (isLearned(row) ? 1 : 0);
    }

    /** How many of the row's words this household's transfers have taught. */
    boolean isLearned(Row row) {
        var counts = spans.get(Math.floorDiv(row.day, SPAN_DAYS));
        return counts != null
                && row.wording().words().stream()
                        .map(counts::get)
                        .anyMatch(it -> it != null && it.tells());
    }

    boolean isTaught(int day) {
        var counts = spans.get(Math.floorDiv(day, SPAN_DAYS));
        return counts != null && counts.values().stream().anyMatch(Count::tells);
    }

    private static final class Count {
        private int pairs;
        private int teachers;
        private int rows;

        void addPair() {
            pairs++;
        }

        void addRow(boolean isTeacher) {
            rows++;
            teachers += isTeacher ? 1 : 0;
        }

        boolean tells() {
            return pairs >= TAUGHT_MIN && teachers >= SHARE_MIN * rows;
        }
    }
}
