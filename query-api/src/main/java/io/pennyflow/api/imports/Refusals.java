package io.pennyflow.api.imports;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.connect.statement.UnreadableFile;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why an import cannot be what somebody wants, one type of problem each. */
final class Refusals {
    private Refusals() {}

    /** No import of this household has the id. */
    static final class ImportNotFound extends ApiException {
        ImportNotFound(UUID importId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "import-not-found",
                    "No import has the id %s.".formatted(importId));
        }
    }

    /** Nothing of the household is remembered under the id. */
    static final class MappingNotFound extends ApiException {
        MappingNotFound(UUID mappingId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "mapping-not-found",
                    "No saved mapping has the id %s.".formatted(mappingId));
        }
    }

    /** No account of this household has the id. */
    static final class AccountNotFound extends ApiException {
        AccountNotFound(UUID accountId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "account-not-found",
                    "No account has the id %s.".formatted(accountId));
        }
    }

    /** A household without accounts has nowhere to import to. */
    static final class AccountNeeded extends ApiException {
        AccountNeeded() {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "account-needed",
                    "There is no account yet. Add the one this file is of, then send it again.");
        }
    }

    /** Nothing to take back: it still runs, or has not begun. */
    static final class NotFinished extends ApiException {
        NotFinished() {
            super(
                    HttpStatus.CONFLICT,
                    "not-finished",
                    "Only an import that is done or has failed can be undone. Wait for its end.");
        }
    }

    /** It was taken back before. */
    static final class AlreadyUndone extends ApiException {
        AlreadyUndone() {
            super(
                    HttpStatus.CONFLICT,
                    "already-undone",
                    "This import was undone already. Import the file again to have its rows back.");
        }
    }

    /** It counts already. */
    static final class NotUndone extends ApiException {
        NotUndone() {
            super(HttpStatus.CONFLICT, "not-undone", "This import was not undone.");
        }
    }

    /** Its rows are on their way: nothing about it can be decided any more. */
    static final class AlreadyStarted extends ApiException {
        AlreadyStarted() {
            super(
                    HttpStatus.CONFLICT,
                    "already-started",
                    "This import was started already; what it brings cannot be changed.");
        }
    }

    /** The file is no statement; its sentence says what it is. */
    static final class RefusedFile extends ApiException {
        RefusedFile(UnreadableFile cause) {
            super(status(cause.kind()), cause.slug(), String.valueOf(cause.getMessage()));
            initCause(cause);
        }

        private static HttpStatus status(UnreadableFile.Kind kind) {
            return switch (kind) {
                case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                case EMPTY, UNREADABLE, PASSWORD -> HttpStatus.UNPROCESSABLE_CONTENT;
            };
        }
    }

    /** The upload is larger than any statement. */
    static final class FileTooLarge extends ApiException {
        FileTooLarge() {
            super(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "file-too-large",
                    "The file is larger than 200 MB. Export shorter periods, one file each.");
        }
    }

    /** The request is not multipart as the standard says, or stops in the middle. */
    static final class BrokenUpload extends ApiException {
        BrokenUpload() {
            super(
                    HttpStatus.BAD_REQUEST,
                    "broken-upload",
                    "The upload broke off or is not multipart/form-data. Send it again.");
        }
    }

    /** There is no room for the upload. */
    static final class NoRoom extends ApiException {
        NoRoom() {
            super(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "no-room",
                    "The file could not be stored; the disk may be full. Try again later.");
        }
    }

    /** The preview says what is missing. */
    static final class NotReady extends ApiException {
        NotReady(String problem) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, "not-ready", problem);
        }
    }

    /** The file tells what somebody wants to answer, or the answer is none of the choices. */
    static final class NothingAsked extends ApiException {
        NothingAsked() {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "nothing-asked",
                    "The file asks no question that this answers. Look at its preview.");
        }
    }

    /** A guess would book every transaction on a wrong day if it were wrong. */
    static final class AnswerNeeded extends ApiException {
        AnswerNeeded(Question question) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, "answer-needed", question.sentence());
        }
    }

    /** Only delimited text has columns to map. */
    static final class NothingToMap extends ApiException {
        NothingToMap(String format) {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "nothing-to-map",
                    "A file in the format %s says itself what its values are.".formatted(format));
        }
    }

    /** One account cannot take what is of several. */
    static final class SeveralAccounts extends ApiException {
        SeveralAccounts(int count) {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "several-accounts",
                    "The file holds %d accounts. Say for each where it goes.".formatted(count));
        }
    }

    /** There is nothing to tell apart. */
    static final class OneAccount extends ApiException {
        OneAccount() {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "one-account",
                    "The file is of one account. Say which one that is, for the whole file.");
        }
    }

    /** The file says that it belongs elsewhere. */
    static final class OtherAccount extends ApiException {
        OtherAccount(String sentence) {
            super(HttpStatus.UNPROCESSABLE_CONTENT, "other-account", sentence);
        }
    }
}
