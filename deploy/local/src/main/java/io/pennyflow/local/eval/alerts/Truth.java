package io.pennyflow.local.eval.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something true that a household may be told of.
 *
 * @param kind what it is counted as
 * @param kinds of alerts that tell of it
 * @param from the first day it can be told
 * @param until after that it is too late
 * @param isOwed whether it must be told; if not, it is only no mistake to tell it
 */
record Truth(
        String kind,
        Set<String> kinds,
        LocalDate from,
        LocalDate until,
        Predicate<Alert> about,
        boolean isOwed) {
    boolean isToldBy(Told told) {
        return kinds.contains(told.alert().getKind())
                && !told.day().isBefore(from)
                && !told.day().isAfter(until)
                && about.test(told.alert());
    }
}
