package io.pennyflow.streams.scenarios;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that goes otherwise than it is forecast. */
public sealed interface Change {

    /**
     * A part of what moves becomes more or less.
     *
     * @param percent by so much: -100 ends it, 8 is a rise of 8 %
     * @param from the first month
     * @param until the last month; null when it stays so
     */
    record Percent(Part part, BigDecimal percent, YearMonth from, @Nullable YearMonth until)
            implements Change {}

    /**
     * Money that moves besides.
     *
     * @param amount signed: what is paid is negative
     * @param everyMonths months from one time to the next; 0 for once
     * @param until the last month; null when it goes on
     */
    record Amount(BigDecimal amount, int everyMonths, YearMonth from, @Nullable YearMonth until)
            implements Change {}

    /** All that is spent becomes dearer, month by month. */
    record Prices(BigDecimal percentAYear) implements Change {}

    /** What is on hand earns interest, and what is owed costs it, month by month. */
    record Interest(BigDecimal percentAYear) implements Change {}

    /** What a change in percent is of. */
    sealed interface Part {

        /** All that comes in. */
        record Income() implements Part {}

        /** All that goes out. */
        record Spending() implements Part {}

        /** One bill, or one income. */
        record Series(UUID id) implements Part {}

        /** One category, by its code. */
        record Category(String code) implements Part {}
    }
}
