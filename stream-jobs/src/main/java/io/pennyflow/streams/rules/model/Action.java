package io.pennyflow.streams.rules.model;

import java.math.BigDecimal;
import java.util.List;

/** What a rule does to a transaction that it applies to. */
public sealed interface Action {

    record SetCategory(String category) implements Action {}

    record SetMerchant(String name) implements Action {}

    record AddTags(List<String> tags) implements Action {
        public AddTags {
            tags = List.copyOf(tags);
        }
    }

    record RemoveTags(List<String> tags) implements Action {
        public RemoveTags {
            tags = List.copyOf(tags);
        }
    }

    record ClearTags() implements Action {}

    record SetNote(String note) implements Action {}

    /** Adds a line to the note. */
    record AppendNote(String note) implements Action {}

    record ClearNote() implements Action {}

    /** Leaves it out of sums of spending, or takes it in again. */
    record Exclude(boolean excluded) implements Action {}

    /** Puts it under transfers between own accounts, by its sign. */
    record MarkTransfer() implements Action {}

    /** Tells people of it. */
    record Alert(String message) implements Action {}

    /** Divides it between categories: fixed parts, then percentages of the whole, then the rest. */
    record Split(List<Part> parts) implements Action {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a split. */
    record Part(String category, Share share) {}

    /** How much a part is. */
    sealed interface Share {

        /** In the transaction's currency, without a sign. */
        record Fixed(BigDecimal amount) implements Share {
            public Fixed {
                amount = amount.stripTrailingZeros();
            }
        }

        record Percent(BigDecimal percent) implements Share {
            public Percent {
                percent = percent.stripTrailingZeros();
            }
        }

        /** What the others leave; of several, each the same. */
        record Rest() implements Share {}
    }
}
