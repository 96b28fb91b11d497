package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one Ntry: pure, an element in, its entries or a reason out. */
final class CamtEntry {
    private static final Set<String> DIRECTIONS = Set.of("CRDT", "DBIT");

    /** As many as the standard allows; an amount here has one less. */
    private static final int DECIMALS = 5;

    private final Node entry;
    private final CamtStatement statement;

    private CamtEntry(Node entry, CamtStatement statement) {
        this.entry = entry;
        this.statement = statement;
    }

    /** One row, or one for each payment of a batch whose parts make up the entry. */
    static List<ReadRow> read(Node entry, CamtStatement statement) {
        return new CamtEntry(entry, statement).read();
    }

    private List<ReadRow> read() {
        var problem = problem();
        var amount = amount();
        var day = bookedOn();
        if (problem != null || amount == null || day == null) {
            return List.of(rejected(problem == null ? "the entry is not complete." : problem));
        }
        var parts = parts();
        var amounts = Batch.amounts(parts, entry, amount);
        if (amounts.isEmpty()) {
            return List.of(accepted(entry, whole(day, amount, parts)));
        }
        var rows = new ArrayList<ReadRow>(parts.size());
        for (var i = 0; i < parts.size(); i++) {
            rows.add(accepted(parts.get(i), part(day, amounts.get(i), parts.get(i), i)));
        }
        return rows;
    }

    private @Nullable String problem() {
        var written = entry.text("Amt");
        var amount = CamtText.amount(written);
        if (amount == null) {
            return written.isEmpty()
                    ? "the entry has no amount (Amt). Add it in the file."
                    : "\"%s\" is not an amount written like 12.34. Correct it in the file."
                            .formatted(shown(written));
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS || !CamtText.isShort(amount)) {
            return "\"%s\" has more than 15 digits before or 5 after the decimal separator. Correct it in the file."
                    .formatted(shown(written));
        }
        if (!DIRECTIONS.contains(entry.text("CdtDbtInd"))) {
            return "\"%s\" is neither CRDT nor DBIT (CdtDbtInd), so the entry has no sign. Correct it in the file."
                    .formatted(shown(entry.text("CdtDbtInd")));
        }
        if (bookedOn() == null) {
            return "the entry has no valid date (BookgDt or ValDt) from 1900 to 2100. Add it in the file.";
        }
        return null;
    }

    /** The direction is the entry's own; a reversal is only told apart by RvslInd, not turned. */
    private @Nullable BigDecimal amount() {
        var amount = CamtText.amount(entry.text("Amt"));
        return amount == null ? null : Batch.signed(amount, entry.text("CdtDbtInd"));
    }

    private @Nullable LocalDate bookedOn() {
        var booked = CamtText.day(entry.at("BookgDt"));
        return booked != null ? booked : CamtText.day(entry.at("ValDt"));
    }

    private List<Node> parts() {
        var found = new ArrayList<Node>();
        entry.all("NtryDtls").forEach(details -> found.addAll(details.all("TxDtls")));
        return found;
    }

    /** A batch that stays whole has no party, nor a reference, of its own. */
    private StatementEntry whole(LocalDate day, BigDecimal amount, List<Node> parts) {
        var details = parts.size() == 1 ? parts.get(0) : entry;
        return common(day, amount, details)
                .description(described(details, parts, amount))
                .providerId(References.ofEntry(entry, details))
                .build();
    }

    /**
     * What an entry says; where it says nothing, what its payments do, or who the other side is.
     */
    private String described(Node details, List<Node> parts, BigDecimal amount) {
        var words = Description.of(details, entry, true);
        if (words.isEmpty() && parts.size() > 1) {
            words = Description.of(parts);
        }
        return (orName(words, details, amount.signum() < 0) + unrounded(amount)).strip();
    }

    /** The fifth decimal that the standard allows must not be lost without a word. */
    private String unrounded(BigDecimal amount) {
        var written = CamtText.amount(entry.text("Amt"));
        return written == null || written.abs().compareTo(amount.abs()) == 0
                ? ""
                : " (%s in the file)".formatted(written.stripTrailingZeros().toPlainString());
    }

    private String orName(String words, Node details, boolean outgoing) {
        var name = Party.of(details, entry, outgoing, statement.account()).name();
        if (!words.isEmpty()) {
            return words;
        }
        var reference = References.structured(details);
        return name != null ? name : reference == null ? "" : reference;
    }

    private StatementEntry part(LocalDate day, BigDecimal amount, Node part, int number) {
        return common(day, amount, part)
                .description(orName(Description.of(part, entry, false), part, amount.signum() < 0))
                .providerId(References.ofPart(entry, part, number))
                .build();
    }

    private StatementEntry.Builder common(LocalDate day, BigDecimal amount, Node details) {
        var party = Party.of(details, entry, amount.signum() < 0, statement.account());
        var currency = CamtText.currency(entry.at("Amt").currency());
        return StatementEntry.of(day, amount)
                .valueOn(CamtText.day(entry.at("ValDt")))
                .transactionOn(transactionOn(details))
                .currency(currency)
                .original(Money.original(details, entry, amount, currency))
                .charges(Money.charges(details, entry, currency))
                .counterparty(party.name(), party.account())
                .mcc(mcc(details))
                .bankTransactionCode(References.bankTransactionCode(details, entry))
                .reference(References.reference(details, entry))
                .endToEndId(References.endToEndId(details))
                .statementAccount(statement.account())
                .pending(isPending());
    }

    private static @Nullable LocalDate transactionOn(Node details) {
        var dates = details.at("RltdDts");
        return CamtText.day(dates.first("TxDtTm", "TxDt", "AccptncDtTm"));
    }

    /** Anything but booked is announced, or told for information only: in no balance. */
    private boolean isPending() {
        var status = entry.first("Sts/Cd", "Sts");
        return status != null && !status.equals("BOOK");
    }

    private static @Nullable String mcc(Node details) {
        return details.deep("MrchntCtgyCd").stream()
                .filter(code -> code.matches("(?!0000)\\d{4}"))
                .findFirst()
                .orElse(null);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private Accepted accepted(Node at, StatementEntry read) {
        return new Accepted(at.line(), statement.index(), read);
    }

    private Rejected rejected(String reason) {
        return new Rejected(
                entry.line(),
                statement.index(),
                "Line %d: %s".formatted(entry.line(), reason),
                entry.content(Limits.CONTENT_CHARACTERS));
    }
}
