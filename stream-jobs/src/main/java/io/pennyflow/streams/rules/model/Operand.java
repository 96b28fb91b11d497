package io.pennyflow.streams.rules.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a leaf compares with: as many values as its operator takes. */
public sealed interface Operand {

    record None() implements Operand {}

    record Texts(List<String> of) implements Operand {
        public Texts {
            of = List.copyOf(of);
        }
    }

    record Ids(List<UUID> of) implements Operand {
        public Ids {
            of = List.copyOf(of);
        }
    }

    /** Numbers without zeros at their end, so that 1 and 1.00 are the same rule. */
    record Numbers(List<BigDecimal> of) implements Operand {
        public Numbers {
            of = of.stream().map(BigDecimal::stripTrailingZeros).toList();
        }
    }

    record Dates(List<LocalDate> of) implements Operand {
        public Dates {
            of = List.copyOf(of);
        }
    }

    /** Days of a month, from 1. */
    record MonthDays(List<Integer> of) implements Operand {
        public MonthDays {
            of = List.copyOf(of);
        }
    }

    record Weekdays(List<DayOfWeek> of) implements Operand {
        public Weekdays {
            of = List.copyOf(of);
        }
    }

    record Flag(boolean of) implements Operand {}
}
