package io.pennyflow.api.imports.stream;

import io.pennyflow.schemas.imports.v1.ImportBatch;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param read rows read so far, which is where it goes on
 * @param failure why it cannot go on, for a person; null unless it failed
 */
record Progress(State state, int read, int accepted, int rejected, @Nullable String failure) {
    static final Progress NONE = new Progress(State.STREAMING, 0, 0, 0, null);

    /** What the topic calls it, in lower case. */
    enum State {
        STREAMING("streaming"),
        DONE("done"),
        FAILED("failed");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    static Progress of(ImportBatch batch) {
        return new Progress(
                State.valueOf(batch.getState().toUpperCase(Locale.ROOT)),
                batch.getRowsRead(),
                batch.getRowsAccepted(),
                batch.getRowsRejected(),
                batch.getFailure());
    }

    boolean isOver() {
        return state != State.STREAMING;
    }

    Progress plusAccepted() {
        return new Progress(state, read + 1, accepted + 1, rejected, failure);
    }

    Progress plusRejected() {
        return new Progress(state, read + 1, accepted, rejected + 1, failure);
    }

    /** Of an account of the file that nobody wants. */
    Progress plusLeftOut() {
        return new Progress(state, read + 1, accepted, rejected, failure);
    }

    Progress done() {
        return new Progress(State.DONE, read, accepted, rejected, null);
    }

    /** Says also what came before: nothing half imported is hidden. */
    Progress failed(String sentence) {
        var came = accepted == 0 ? "Nothing was imported." : before();
        return new Progress(State.FAILED, read, accepted, rejected, sentence + " " + came);
    }

    private String before() {
        return accepted == 1
                ? "The one row before that was imported."
                : "The %d rows before that were imported.".formatted(accepted);
    }

    ImportBatch toRecord(StartedImport started, Instant at) {
        return ImportBatch.newBuilder()
                .setTenantId(started.ref().tenantId())
                .setImportId(started.ref().importId())
                .setAccountId(started.accountId())
                .setFileName(started.fileName())
                .setFormat(started.formatName())
                .setState(state.word)
                .setRowsRead(read)
                .setRowsAccepted(accepted)
                .setRowsRejected(rejected)
                .setRowsTotal(state == State.DONE ? Integer.valueOf(read) : started.rowsTotal())
                .setFailure(failure)
                .setStartedAt(started.startedAt())
                .setChangedAt(at)
                .build();
    }
}
