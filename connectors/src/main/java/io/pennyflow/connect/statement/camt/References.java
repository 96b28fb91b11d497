package io.pennyflow.connect.statement.camt;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The many ids of a payment. */
final class References {
    private static final String[] OF_PAYMENT = {
        "RmtInf/Strd/CdtrRefInf/Ref",
        "RmtInf/Strd/CdtrRefInf/CdtrRef",
        "Refs/ChqNb",
        "Refs/EndToEndId",
        "Refs/InstrId",
        "Refs/TxId",
        "Refs/MndtId",
        "Refs/PmtInfId"
    };

    private References() {}

    static @Nullable String reference(Node details, Node entry) {
        var found = firstId(details, OF_PAYMENT);
        return found != null ? found : firstId(entry, "NtryRef");
    }

    /** Of the bill that was paid, in place of words. */
    static @Nullable String structured(Node details) {
        return firstId(details, OF_PAYMENT[0], OF_PAYMENT[1]);
    }

    static @Nullable String endToEndId(Node details) {
        return firstId(details, "Refs/EndToEndId");
    }

    /** NtryRef is none: some banks write one customer number on every entry there. */
    static @Nullable String ofEntry(Node entry, Node details) {
        var own = firstId(entry, "AcctSvcrRef");
        return own != null ? own : ofPayment(details);
    }

    /** A part without an id of its own is counted within the entry. */
    static @Nullable String ofPart(Node entry, Node part, int number) {
        var whole = firstId(entry, "AcctSvcrRef");
        var own = ofPayment(part);
        if (own != null && !own.equals(whole)) {
            return own;
        }
        return whole == null ? null : whole + "/" + (number + 1);
    }

    private static @Nullable String ofPayment(Node details) {
        return firstId(details, "Refs/AcctSvcrRef", "Refs/Prtry/Ref");
    }

    private static @Nullable String firstId(Node node, String... paths) {
        return Stream.of(paths)
                .map(path -> CamtText.id(node.first(path)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String bankTransactionCode(Node details, Node entry) {
        var own = code(details.at("BkTxCd"));
        return own != null ? own : code(entry.at("BkTxCd"));
    }

    private static @Nullable String code(Node code) {
        var domain =
                Stream.of(
                                code.text("Domn", "Cd"),
                                code.text("Domn", "Fmly", "Cd"),
                                code.text("Domn", "Fmly", "SubFmlyCd"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("/"));
        return domain.isEmpty() ? code.first("Prtry/Cd") : domain;
    }
}
