package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Operand;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pieces of text of which a transaction must have one if a condition is to hold: what has none of
 * them need not be asked.
 */
record Guard(Set<Piece> pieces) {
    /** More are not worth it: the condition itself is asked. */
    static final int PIECES_MAX = 64;

    /** Letters of a piece; what begins alike for longer is rare. */
    static final int PIECE_LENGTH_MAX = 16;

    private static final Comparator<Guard> SELECTIVE =
            Comparator.comparingInt(Guard::shortest).thenComparingInt(it -> -it.pieces.size());

    Guard {
        pieces = Set.copyOf(pieces);
    }

    /** A piece, folded, of a field of type text. */
    record Piece(Field field, String text) {}

    static Optional<Guard> of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.of().stream().flatMap(it -> of(it).stream()).max(SELECTIVE);
        }
        if (condition instanceof Condition.Or or) {
            return united(or.of());
        }
        return condition instanceof Condition.Leaf leaf && leaf.field().type() == FieldType.TEXT
                ? ofText(leaf)
                : Optional.empty();
    }

    private static Optional<Guard> united(List<Condition> conditions) {
        var pieces = new HashSet<Piece>();
        for (var condition : conditions) {
            var guard = of(condition);
            if (guard.isEmpty() || pieces.size() > PIECES_MAX) {
                return Optional.empty();
            }
            pieces.addAll(guard.get().pieces);
        }
        return limited(pieces);
    }

    private static Optional<Guard> ofText(Condition.Leaf leaf) {
        return switch (leaf.operator()) {
            case IS, CONTAINS, STARTS, ENDS, ONE_OF -> ofValues(leaf);
            case REGEX -> {
                var expression = ((Operand.Texts) leaf.operand()).of().get(0);
                var piece = RegexPiece.of(expression);
                yield piece.map(it -> new Guard(Set.of(new Piece(leaf.field(), cut(it)))));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Guard> ofValues(Condition.Leaf leaf) {
        var pieces = new HashSet<Piece>();
        for (var value : ((Operand.Texts) leaf.operand()).of()) {
            pieces.add(new Piece(leaf.field(), cut(FoldedText.of(value).toString())));
        }
        return limited(pieces);
    }

    private static Optional<Guard> limited(Set<Piece> pieces) {
        var isGuard =
                pieces.size() <= PIECES_MAX && pieces.stream().noneMatch(it -> it.text().isEmpty());
        return isGuard ? Optional.of(new Guard(pieces)) : Optional.empty();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), PIECE_LENGTH_MAX));
    }

    private int shortest() {
        return pieces.stream().mapToInt(it -> it.text().length()).min().orElse(0);
    }
}
