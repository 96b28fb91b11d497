package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.streams.alerts.drafts.Drafts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports that failed, or left rows out. It is over when people take the import back, or bring a
 * file of that name into the account without trouble.
 */
final class ImportTrouble {
    /** Whoever has not looked at it until then does not mean to, in days. */
    static final int DAYS = 30;

    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private ImportTrouble() {}

    /** Needs no day of the household: a household whose first import fails has none. */
    static Stream<Finding> of(Household household) {
        var newest =
                household.imports().stream()
                        .map(ImportBatch::getChangedAt)
                        .max(Comparator.naturalOrder());
        return household.imports().stream()
                .filter(it -> isTroubled(it) && !household.undone().contains(it.getImportId()))
                .filter(it -> newest.filter(at -> isLate(it, at)).isEmpty())
                .filter(it -> household.imports().stream().noneMatch(at -> isRemedy(at, it)))
                .map(it -> new Finding(alert(it), true));
    }

    private static boolean isLate(ImportBatch batch, Instant newest) {
        return Drafts.day(batch.getChangedAt()).plusDays(DAYS).isBefore(Drafts.day(newest));
    }

    private static boolean isTroubled(ImportBatch batch) {
        return batch.getState().equals(FAILED)
                || (batch.getState().equals(DONE) && batch.getRowsRejected() > 0);
    }

    private static boolean isRemedy(ImportBatch later, ImportBatch troubled) {
        return later.getState().equals(DONE)
                && later.getRowsRejected() == 0
                && later.getStartedAt().isAfter(troubled.getStartedAt())
                && later.getAccountId().equals(troubled.getAccountId())
                && later.getFileName().equals(troubled.getFileName());
    }

    private static Alert alert(ImportBatch batch) {
        var isFailed = batch.getState().equals(FAILED);
        var failure = batch.getFailure();
        return Drafts.of(
                        batch.getTenantId(),
                        "import:" + batch.getImportId(),
                        AlertKind.IMPORT_TROUBLE,
                        batch.getChangedAt())
                .setSeverity("warning")
                .setMessage(
                        isFailed
                                ? "%s could not be imported".formatted(batch.getFileName())
                                : "%d of %d rows of %s could not be read"
                                        .formatted(
                                                batch.getRowsRejected(),
                                                batch.getRowsRead(),
                                                batch.getFileName()))
                .setAccountId(batch.getAccountId())
                .setBasisName(batch.getFileName())
                .setReasons(failure == null ? List.of() : List.of(failure))
                .setBookedOn(Drafts.day(batch.getChangedAt()))
                .setExpiresOn(Drafts.day(batch.getChangedAt()).plusDays(DAYS))
                .build();
    }
}
