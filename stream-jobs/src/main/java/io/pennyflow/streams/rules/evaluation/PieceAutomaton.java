package io.pennyflow.streams.rules.evaluation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of many pieces in a text in one pass (Aho-Corasick) and turns on the bits of those that
 * want them. A letter that no piece has leads back to the start.
 */
final class PieceAutomaton {
    private static final int START = 0;

    private final int[] letters;
    private final int width;
    private final int[] next;
    private final long[] @Nullable [] bits;

    private PieceAutomaton(int[] letters, int width, int[] next, long[] @Nullable [] bits) {
        this.letters = letters;
        this.width = width;
        this.next = next;
        this.bits = bits;
    }

    static PieceAutomaton of(Map<String, long[]> pieces) {
        return new Building(pieces).automaton();
    }

    /** One pass over the text, without making objects. */
    void find(FoldedText text, long[] into) {
        var state = START;
        for (var at = 0; at < text.length(); at++) {
            var character = text.at(at);
            state = next[state * width + (character < letters.length ? letters[character] : 0)];
            var found = bits[state];
            if (found != null) {
                Bits.add(found, into);
            }
        }
    }

    /** The trie of pieces, then its transitions breadth first. */
    private static final class Building {
        private final Map<String, long[]> pieces;
        private final int[] letters;
        private final int width;
        private final int[] next;
        private final long[] @Nullable [] bits;
        private final int[] suffix;
        private int states = 1;

        Building(Map<String, long[]> pieces) {
            this.pieces = pieces;
            var most = pieces.keySet().stream().flatMapToInt(String::chars).max().orElse(0);
            this.letters = new int[most + 1];
            this.width = 1 + numbered();
            var statesMost = 1 + pieces.keySet().stream().mapToInt(String::length).sum();
            this.next = new int[statesMost * width];
            this.bits = new long[statesMost][];
            this.suffix = new int[statesMost];
        }

        private int numbered() {
            var numbers = 0;
            for (var piece : pieces.keySet()) {
                for (var at = 0; at < piece.length(); at++) {
                    if (letters[piece.charAt(at)] == 0) {
                        letters[piece.charAt(at)] = ++numbers;
                    }
                }
            }
            return numbers;
        }

        PieceAutomaton automaton() {
            pieces.forEach(this::insert);
            connect();
            var used = Arrays.copyOf(next, states * width);
            return new PieceAutomaton(letters, width, used, Arrays.copyOf(bits, states));
        }

        private void insert(String piece, long[] wanting) {
            var state = START;
            for (var at = 0; at < piece.length(); at++) {
                var edge = state * width + letters[piece.charAt(at)];
                if (next[edge] == START) {
                    next[edge] = states++;
                }
                state = next[edge];
            }
            bits[state] = wanting;
        }

        private void connect() {
            var waiting = new ArrayDeque<Integer>();
            for (var letter = 1; letter < width; letter++) {
                if (next[letter] != START) {
                    waiting.add(next[letter]);
                }
            }
            while (!waiting.isEmpty()) {
                connect(waiting.remove(), waiting);
            }
        }

        private void connect(int state, ArrayDeque<Integer> waiting) {
            var inherited = bits[suffix[state]];
            var own = bits[state];
            bits[state] = own == null ? inherited : Bits.union(own, inherited);
            for (var letter = 1; letter < width; letter++) {
                var edge = state * width + letter;
                var otherwise = next[suffix[state] * width + letter];
                if (next[edge] == START) {
                    next[edge] = otherwise;
                } else {
                    suffix[next[edge]] = otherwise;
                    waiting.add(next[edge]);
                }
            }
        }
    }
}
