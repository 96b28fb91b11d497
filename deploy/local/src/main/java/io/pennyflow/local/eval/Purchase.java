package io.pennyflow.local.eval;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What happened in truth, before any bank told of it.
 *
 * @param truth rows of one number are one transaction, or cannot be told apart by anybody
 * @param times how often it happened on that day, equal to the letter
 * @param via who handled the money, as some banks write in front of the name; may be empty
 * @param counts whether it is of the kind the scene is about
 */
record Purchase(
        int truth,
        int times,
        LocalDate on,
        BigDecimal amount,
        String merchant,
        String city,
        String via,
        boolean counts) {
    Purchase on(int anotherTruth, LocalDate day) {
        return new Purchase(anotherTruth, times, day, amount, merchant, city, via, counts);
    }
}
