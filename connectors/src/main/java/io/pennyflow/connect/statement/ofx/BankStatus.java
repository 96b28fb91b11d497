package io.pennyflow.connect.statement.ofx;

import java.util.Map;

/** What the bank answered instead of a statement, when it answered an error. */
final class BankStatus {
    private String code = "";
    private String severity = "";
    private String message = "";
    private static final Map<String, String> OTHERS =
            Map.of(
                    "SONRQ", "a request to the bank",
                    "STMTRQ", "a request to the bank",
                    "CCSTMTRQ", "a request to the bank",
                    "PROFRS", "a description of the bank's services",
                    "ACCTINFORS", "a list of accounts",
                    "STMTENDRS", "a list of statements without their transactions",
                    "CCSTMTENDRS", "a list of statements without their transactions");

    private String error = "";
    private String other = "";

    /** A part of the file that may be all there is. */
    void part(String tag) {
        other = other.isEmpty() ? OTHERS.getOrDefault(tag, "") : other;
    }

    /** Whether something else than a statement was found in the file. */
    boolean isOther() {
        return !other.isEmpty() || !error.isEmpty();
    }

    void element(String name, String text) {
        switch (name) {
            case "CODE" -> {
                code = text;
                message = "";
            }
            case "SEVERITY" -> severity = text;
            case "MESSAGE" -> message = text;
            default -> {
                // Nothing else is of use to a person.
            }
        }
        if (severity.equalsIgnoreCase("ERROR")) {
            error = message.isEmpty() ? "error " + code : "\"" + message + "\"";
        }
    }

    /** Why there is no statement, as a sentence. */
    String sentence() {
        if (error.isEmpty() && !other.isEmpty()) {
            return "The OFX file is %s and holds no statement. Download the transactions of an account."
                    .formatted(other);
        }
        return error.isEmpty()
                ? "The file is OFX but holds no statement of a bank account or card."
                        + " Download the transactions of an account."
                : "The bank answered %s instead of a statement. Download it again."
                        .formatted(error);
    }
}
