package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementEntry.Original;
import io.pennyflow.connect.statement.mt940.Details.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One transaction while its tags are read: {@code :61:} and what describes it. */
final class Mt940Entry {
    private static final Pattern ACCOUNT =
            Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}|[P\\d]\\d{6,33}");
    private static final Pattern NO_ACCOUNT = Pattern.compile("[P0]+");
    private static final Pattern CODED = Pattern.compile("/(?:OCMT|CHGS|EXCH|TRCD)/");
    private static final Pattern PAID = Pattern.compile("/?OCMT/([A-Z]{3})([\\d.,]+)");
    private static final Pattern CHARGED = Pattern.compile("/?CHGS/([A-Z]{3})([\\d.,]+)");
    private static final Pattern DUTCH_NUMBER = Pattern.compile("^\\d{2}");
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final Tag line;
    private final int statement;
    private final List<String> text = new ArrayList<>();
    private @Nullable String problem;

    Mt940Entry(Tag line, int statement) {
        this.line = line;
        this.statement = statement;
    }

    void describe(Tag tag) {
        // Some banks write each line of the text in a tag of its own; no statement needs more.
        if (text.size() < Limits.PREVIEW_ROWS * 10) {
            text.addAll(tag.lines());
        }
    }

    void note(Tag dutch) {
        dutch.lines().forEach(each -> text.add(DUTCH_NUMBER.matcher(each).replaceFirst("")));
    }

    void reject(String reason) {
        problem = reason;
    }

    /** The last line of a cut file may have lost digits of its amount. */
    void rejectIfBare() {
        if (text.isEmpty() && StatementLine.endsInAmount(line)) {
            reject("the file ends within this statement line. Download it again from the bank.");
        }
    }

    ReadRow read(@Nullable String currency, @Nullable String account) {
        try {
            if (problem != null) {
                return rejected(problem);
            }
            return new Accepted(line.line(), statement, entry(currency, account));
        } catch (BadField e) {
            return rejected(e.getMessage());
        }
    }

    private Rejected rejected(@Nullable String reason) {
        var content = ":61:" + String.join("\n", line.lines()) + "\n:86:" + String.join("\n", text);
        return new Rejected(
                line.line(),
                statement,
                "Line %d: %s".formatted(line.line(), reason),
                content.substring(0, Math.min(content.length(), Limits.CONTENT_CHARACTERS)));
    }

    private StatementEntry entry(@Nullable String currency, @Nullable String account)
            throws BadField {
        var booking = StatementLine.of(line);
        var details = Details.of(text, account);
        var below = booking.details();
        var isAccount = ACCOUNT.matcher(below).matches();
        var original = details.original() == null ? money(PAID, below) : details.original();
        var charges = money(CHARGED, below);
        return StatementEntry.of(booking.bookedOn(), booking.amount())
                .valueOn(booking.valueOn())
                .currency(currency)
                .statementAccount(account)
                .description(description(details, isAccount ? "" : below))
                .counterparty(name(booking, details), counterAccount(details, isAccount, below))
                .bankTransactionCode(joined(booking.code(), details.code()))
                .reference(reference(booking, details))
                .endToEndId(provided(details.references().get("EREF")))
                .providerId(booking.bankReference())
                .original(original == null ? null : original(original, booking))
                .charges(
                        details.charges() == null && charges != null
                                ? charges.amount()
                                : details.charges())
                .pending(booking.expected())
                .build();
    }

    private static String description(Details details, String below) {
        return details.description().isEmpty() && !CODED.matcher(below).lookingAt()
                ? below
                : details.description();
    }

    private static @Nullable String name(StatementLine booking, Details details) {
        var inLine = booking.details();
        return details.name() == null
                        && booking.named()
                        && !inLine.isEmpty()
                        && !inLine.startsWith("/")
                        && !details.description().isEmpty()
                        && !ACCOUNT.matcher(inLine).matches()
                ? inLine
                : details.name();
    }

    private static @Nullable String counterAccount(
            Details details, boolean isAccount, String below) {
        var account = details.account() == null && isAccount ? below : details.account();
        return account == null || NO_ACCOUNT.matcher(account).matches() ? null : account;
    }

    private static @Nullable String joined(@Nullable String type, @Nullable String code) {
        if (type == null || code == null) {
            return type == null ? code : type;
        }
        return type.equals("N" + code) ? type : type + "/" + code;
    }

    /** A key instead of a reference says where in 86 it stands. */
    private static @Nullable String reference(StatementLine booking, Details details) {
        var written = booking.reference();
        if (written == null) {
            return details.references().get("KREF");
        }
        var key = written.endsWith("+") ? written.substring(0, written.length() - 1) : written;
        var there = provided(details.references().get(key));
        return there != null ? there : key.matches("EREF|KREF|MREF|PREF|MARF") ? null : written;
    }

    static @Nullable String provided(@Nullable String id) {
        return id == null || id.replace(" ", "").equals(NOT_PROVIDED) ? null : id;
    }

    private static @Nullable Money money(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        var amount = found.find() ? SwiftText.value(found.group(2)) : null;
        return amount == null ? null : new Money(found.group(1), amount);
    }

    private static Original original(Money paid, StatementLine booking) {
        var amount = booking.amount().signum() < 0 ? paid.amount().negate() : paid.amount();
        return new Original(amount, paid.currency(), null);
    }
}
