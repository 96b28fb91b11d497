package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one transaction of a statement: pure, elements in, an entry or a reason out. */
final class OfxEntry {
    private static final List<String> DAYS = List.of("DTPOSTED", "DTTRAN", "DTTRADE", "DTUSER");

    /** As many as brokers write. */
    private static final int DECIMALS = 8;

    private static final String PENDING = "STMTTRNP";
    private static final Set<String> NO_TRADES = Set.of("STMTTRN", PENDING, "LOANSTMTTRN");

    private final OfxRow row;
    private final Statement statement;
    private final Notes notes;

    private OfxEntry(OfxRow row, Statement statement, Notes notes) {
        this.row = row;
        this.statement = statement;
        this.notes = notes;
    }

    /**
     * @param notes what other rows of the statement say about this one
     */
    static ReadRow read(OfxRow row, Statement statement, Notes notes) {
        return new OfxEntry(row, statement, notes).read();
    }

    private ReadRow read() {
        if (row.get("CORRECTACTION").equalsIgnoreCase("DELETE")) {
            return rejected(
                    "the bank takes back the transaction \"%s\". Remove it if you have imported it."
                            .formatted(shown(row.get("CORRECTFITID"))));
        }
        if (notes.isWithdrawn(row.get("FITID"))) {
            return rejected(
                    "the bank takes back this transaction by a correction in the same file."
                            + " Remove it if you have imported it.");
        }
        if (isTrade() && !movesCash()) {
            return rejected(
                    "%s is a trade of securities that moves no money of the account (%s)."
                                    .formatted(row.kind(), noMoney())
                            + " Enter it by hand if you need it.");
        }
        if (row.isExcessive()) {
            return rejected(
                    "a text is longer than 65,536 characters, or there are more than 500 elements."
                            + " Shorten it in the file.");
        }
        var day = bookedOn();
        if (day == null) {
            return rejected(dateReason());
        }
        var written = OfxText.amount(amountText());
        if (written == null) {
            return rejected(amountReason());
        }
        var amount = isTrade() ? traded(written) : notes.signs().signed(type(), written);
        if (isTrade() && notes.isCash(day, amount)) {
            return rejected(
                    "the money of this %s is booked by a cash row of the same day and amount."
                                    .formatted(row.kind())
                            + " Nothing is to be done.");
        }
        return accepted(day, amount);
    }

    private boolean isTrade() {
        return isTrade(row);
    }

    static boolean isTrade(OfxRow row) {
        return !NO_TRADES.contains(row.kind());
    }

    /** What a reinvestment brings is spent in the same moment. */
    private boolean movesCash() {
        return !row.get("TOTAL").isEmpty() && !row.kind().equals("REINVEST");
    }

    private String noMoney() {
        return row.get("TOTAL").isEmpty() ? "no TOTAL" : "what it brings is spent at once";
    }

    /** Some brokers leave out the minus of what was paid for a purchase. */
    private BigDecimal traded(BigDecimal total) {
        return row.kind().startsWith("BUY") ? total.abs().negate() : total;
    }

    /** What the broker took, within the total; null for nothing. */
    private @Nullable BigDecimal charges() {
        var sum = BigDecimal.ZERO;
        for (var name : List.of("COMMISSION", "FEES")) {
            var taken = OfxText.amount(row.get(name));
            sum = taken == null ? sum : sum.add(taken.abs());
        }
        return sum.signum() == 0 ? null : fitting(sum);
    }

    private String amountText() {
        return isTrade() ? row.get("TOTAL") : row.first("TRNAMT", "LOANTRNAMT");
    }

    private String type() {
        return row.first("TRNTYPE", "LOANTRNTYPE");
    }

    private ReadRow accepted(LocalDate day, BigDecimal written) {
        var exact =
                written.scale() > Limits.AMOUNT_DECIMALS ? written.stripTrailingZeros() : written;
        if (exact.scale() > DECIMALS
                || exact.precision() - exact.scale() > Limits.AMOUNT_INTEGER_DIGITS) {
            return rejected(
                    "\"%s\" has more than 15 digits before or 8 after the decimal separator."
                                    .formatted(amountText())
                            + " Correct it in the file.");
        }
        var amount =
                exact.scale() > Limits.AMOUNT_DECIMALS
                        ? exact.setScale(Limits.AMOUNT_DECIMALS, RoundingMode.HALF_EVEN)
                        : exact;
        var entry = entry(day, amount, amount.compareTo(exact) == 0 ? "" : exact.toPlainString());
        return new Accepted(row.line(), statement.index(), entry);
    }

    /**
     * @param exact the amount as the file has it where it had to be rounded; empty otherwise
     */
    private StatementEntry entry(LocalDate day, BigDecimal amount, String exact) {
        var name = row.first("NAME", "PAYEE.NAME", "EXTDNAME");
        var words = description(name, row.get("MEMO"));
        return StatementEntry.of(day, amount)
                .valueOn(day("DTAVAIL", "DTSETTLE", "VALUEDATE"))
                .transactionOn(day("DTUSER", "DTTRADE"))
                .currency(currency())
                .original(OfxOriginal.of(row, amount))
                .charges(isTrade() ? charges() : null)
                .description(rounded(corrected(isTrade() ? trade(words) : words), exact))
                .counterparty(
                        absent(row.first("PAYEE.NAME", "NAME")),
                        absent(row.get("COUNTER_ACCOUNT.ACCTID")))
                .mcc(mcc())
                .bankTransactionCode(absent(isTrade() ? row.kind() : type()))
                .reference(reference())
                .balanceAfter(balanceAfter())
                .providerId(absent(row.get("FITID")))
                .statementAccount(statement.account())
                .pending(row.kind().equals(PENDING))
                .build();
    }

    private @Nullable LocalDate bookedOn() {
        for (var name : DAYS) {
            var text = row.get(name);
            var day = text.isEmpty() ? null : OfxText.day(text);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(String... names) {
        var text = row.first(names);
        return text.isEmpty() ? null : OfxText.day(text);
    }

    /** What it replaces may have been imported from another file, where nobody can see it now. */
    private String corrected(String words) {
        var replaced = row.get("CORRECTFITID");
        return replaced.isEmpty() ? words : (words + " (replaces " + shown(replaced) + ")").strip();
    }

    /** Brokers compute to more decimals than money has; none is lost without a word. */
    private static String rounded(String words, String exact) {
        return exact.isEmpty() ? words : (words + " (" + exact + " in the file)").strip();
    }

    /** Such as {@code BUYSTOCK 10 x 912828AB1}: of a trade banks rarely write more. */
    private String trade(String words) {
        var what = row.first("UNIQUEID", "TICKER");
        var units = row.get("UNITS");
        var told = row.kind() + (units.isEmpty() ? "" : " " + units + " x") + " " + what;
        return (words + " " + told).strip();
    }

    /** With CURRENCY the amount is in another one; with ORIGCURRENCY it is converted already. */
    private @Nullable String currency() {
        var other = OfxText.currency(row.get("CURRENCY.CURSYM"));
        return other != null ? other : statement.currency();
    }

    /** Many banks cut the name at 32 characters and repeat it whole in the memo. */
    private static String description(String name, String memo) {
        if (name.isEmpty() || contains(memo, name)) {
            return memo;
        }
        return memo.isEmpty() || contains(name, memo) ? name : name + ' ' + memo;
    }

    private static boolean contains(String text, String part) {
        for (var at = 0; at + part.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String mcc() {
        var code = row.get("SIC");
        return code.length() == 4 && !isZero(code) && code.chars().allMatch(OfxEntry::isDigit)
                ? code
                : null;
    }

    private @Nullable String reference() {
        var check = row.get("CHECKNUM");
        return isZero(check) ? absent(row.get("REFNUM")) : check;
    }

    /** No element of the standard; banks of Australia have it. */
    private @Nullable BigDecimal balanceAfter() {
        var balance = OfxText.amount(row.get("ACCTBAL"));
        return balance == null ? null : fitting(balance);
    }

    /** As it may be kept beside the amount; null when it has too many digits. */
    private static @Nullable BigDecimal fitting(BigDecimal value) {
        var plain = value.scale() > Limits.AMOUNT_DECIMALS ? value.stripTrailingZeros() : value;
        return plain.scale() > Limits.AMOUNT_DECIMALS
                        || plain.precision() - plain.scale() > Limits.AMOUNT_INTEGER_DIGITS
                ? null
                : plain;
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(c -> c == '0');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private String dateReason() {
        var text = row.get("DTPOSTED");
        return text.isEmpty()
                ? "the transaction has no date (DTPOSTED). Add it in the file."
                : "\"%s\" is not a date written like 20260131. Correct it in the file."
                        .formatted(shown(text));
    }

    private String amountReason() {
        var text = amountText();
        return text.isEmpty()
                ? "the transaction has no amount (TRNAMT). Add it in the file."
                : "\"%s\" is not an amount written like -12.34. Correct it in the file."
                        .formatted(shown(text));
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private Rejected rejected(String reason) {
        return new Rejected(
                row.line(),
                statement.index(),
                "Line %d: %s".formatted(row.line(), reason),
                row.content(Limits.CONTENT_CHARACTERS));
    }
}
