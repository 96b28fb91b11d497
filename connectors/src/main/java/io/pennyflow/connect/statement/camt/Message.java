package io.pennyflow.connect.statement.camt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ISO 20022 message a file is, so that a refusal can name it. */
final class Message {
    private static final int SHOWN = 80;
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("pain.001", "a payment order"),
                    Map.entry("pain.002", "a payment status report"),
                    Map.entry("pain.007", "a reversal of payments"),
                    Map.entry("pain.008", "a direct debit order"),
                    Map.entry("pain.009", "a mandate"),
                    Map.entry("pacs.002", "a payment status between banks"),
                    Map.entry("pacs.003", "a direct debit between banks"),
                    Map.entry("pacs.004", "a payment return between banks"),
                    Map.entry("pacs.008", "a payment between banks"),
                    Map.entry("pacs.009", "a payment between banks"),
                    Map.entry("camt.029", "an answer to an investigation"),
                    Map.entry("camt.056", "a request to cancel a payment"),
                    Map.entry("camt.086", "a bill of bank fees"),
                    Map.entry("acmt", "a message about opening an account"));

    private String root = "";
    private String namespace = "";
    private boolean statement;
    private boolean foreign;

    /** An element outside of any statement. */
    void element(String name, @Nullable String uri) {
        var space = uri == null ? "" : uri;
        if (root.isEmpty() || name.equals("Document")) {
            root = name;
            namespace = space;
        }
        if (name.startsWith("BkToCstmr")) {
            namespace = space;
            statement = isCamt(space);
            foreign |= !statement;
        }
    }

    /** Some senders leave the namespace out; one that names another message is believed. */
    private static boolean isCamt(String uri) {
        return uri.isEmpty() || uri.matches(".*camt\\.05[234].*");
    }

    /** Whether what follows belongs to a statement. */
    boolean isStatement() {
        return statement;
    }

    /** Why the file holds no statement, as a sentence. */
    String refusal() {
        if (foreign) {
            return "The XML namespace \"%s\" is not one of camt.052, camt.053 or camt.054. %s"
                    .formatted(shown(namespace), ADVICE);
        }
        if (statement || isEmptyCamt()) {
            return "The CAMT file holds no statement of any account. Download it again for a"
                    + " period with entries.";
        }
        for (var other : OTHERS.entrySet()) {
            if (namespace.contains(other.getKey())) {
                return "The file is %s (%s), not a statement. %s"
                        .formatted(other.getValue(), other.getKey(), ADVICE);
            }
        }
        return "The XML file begins with <%s>%s, which is not a statement. %s"
                .formatted(
                        shown(root),
                        namespace.isEmpty() ? "" : " of \"" + shown(namespace) + "\"",
                        ADVICE);
    }

    private static final String ADVICE = "Download a CAMT.053 statement from the bank.";

    private boolean isEmptyCamt() {
        return !namespace.isEmpty() && isCamt(namespace);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
