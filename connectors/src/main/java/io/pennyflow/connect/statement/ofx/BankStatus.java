package io.pennyflow.connect.statement.ofx;

/** What the bank answered instead of a statement, when it answered an error. */
final class BankStatus {
    private String code = "";
    private String severity = "";
    private String message = "";
    private String error = "";

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
        return error.isEmpty()
                ? "The file is OFX but holds no statement of a bank account or card."
                        + " Download the transactions of an account."
                : "The bank answered %s instead of a statement. Download it again."
                        .formatted(error);
    }
}
