package io.pennyflow.connect.statement.camt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the bank and the payer wrote about a payment, as one text. */
final class Description {
    /** Of one batch whose words are told. */
    private static final int PAYMENTS = 20;

    private Description() {}

    /**
     * The payer's words first, then the bank's, none twice.
     *
     * @param alone whether the words of the entry speak of this payment only
     */
    static String of(Node details, Node entry, boolean alone) {
        var words = new ArrayList<String>();
        add(words, String.join(" ", details.at("RmtInf").deep("Ustrd")));
        if (words.isEmpty()) {
            details.at("RmtInf")
                    .all("Strd")
                    .forEach(
                            bill ->
                                    bill.all("RfrdDocInf")
                                            .forEach(it -> add(words, it.text("Nb"))));
        }
        details.at("RmtInf").deep("AddtlRmtInf").forEach(text -> add(words, text));
        details.all("AddtlTxInf").forEach(text -> add(words, text.text()));
        details.at("RtrInf").all("AddtlInf").forEach(text -> add(words, text.text()));
        if (alone || words.isEmpty()) {
            add(words, entry.text("AddtlNtryInf"));
        }
        return String.join(" ", words);
    }

    /** What the payments of a batch say that stays whole, the first of them. */
    static String of(List<Node> parts) {
        var words = new ArrayList<String>();
        for (var part : parts.subList(0, Math.min(PAYMENTS, parts.size()))) {
            add(words, String.join(" ", part.at("RmtInf").deep("Ustrd")));
            part.all("AddtlTxInf").forEach(text -> add(words, text.text()));
        }
        return String.join("; ", words);
    }

    private static void add(List<String> words, String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        if (!text.isEmpty()
                && words.stream().noneMatch(has -> has.toUpperCase(Locale.ROOT).contains(upper))) {
            words.add(text);
        }
    }
}
