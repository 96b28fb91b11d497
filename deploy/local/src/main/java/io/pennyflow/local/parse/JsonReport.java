package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.ReadRow.Rejected;
import io.pennyflow.connect.statement.StatementEntry;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For programs: one JSON object a line; absent values are null, amounts are strings. */
final class JsonReport implements Report {
    private final JsonLines lines;

    JsonReport(OutputStream out) {
        lines = new JsonLines(out);
    }

    @Override
    public void refused(Path path, String reason) {
        lines.begin("file")
                .text("path", path)
                .text("format", null)
                .text("outcome", "refused")
                .text("reason", reason)
                .end();
        lines.flush();
    }

    @Override
    public void parsed(BankFile file) {
        lines.begin("file")
                .text("path", file.path())
                .text("format", file.inspection().format().code())
                .text("outcome", "parsed")
                .text("reason", null)
                .text("encoding", file.inspection().encoding())
                .number("statements", file.statements().size())
                .number("entries", file.entries())
                .number("rejected", file.rejected())
                .text("question", file.inspection().question())
                .end();
    }

    @Override
    public void statement(BankFile file, int statement) {
        var said = file.statements().get(statement);
        lines.begin("statement")
                .text("format", file.inspection().format().code())
                .text("account", said.account())
                .text("currency", said.currency())
                .text("from", said.from())
                .text("to", said.to())
                .text("opening", amount(said.opening()))
                .text("closing", amount(said.closing()))
                .truth("balanced", said.proof().balanced())
                .number("entries", file.entries(statement))
                .text("bank", said.bank())
                .text("openingType", type(said.opening()))
                .text("closingType", type(said.closing()))
                .text("difference", plain(said.proof().difference()))
                .number("differenceLine", said.proof().line())
                .end();
    }

    @Override
    public void row(BankFile file, ReadRow row) {
        if (row instanceof Accepted accepted) {
            entry(accepted, file.statements().get(row.statement()).currency());
        } else if (row instanceof Rejected rejected) {
            lines.begin("rejected")
                    .number("line", rejected.line())
                    .text("reason", rejected.reason())
                    .text("content", rejected.content())
                    .end();
        }
    }

    /** What an entry leaves to its account is the currency of the statement. */
    private void entry(Accepted row, @Nullable String currency) {
        var entry = row.entry();
        lines.begin("entry")
                .text("bookedOn", entry.bookedOn())
                .text("valueOn", entry.valueOn())
                .text("amount", plain(entry.amount()))
                .text("currency", entry.currency() == null ? currency : entry.currency())
                .text("description", entry.description())
                .text("counterparty", entry.counterpartyName())
                .text("counterpartyAccount", entry.counterpartyAccount())
                .text("reference", entry.reference())
                .text("providerId", entry.providerId())
                .text("balanceAfter", plain(entry.balanceAfter()));
        more(entry);
        lines.number("line", row.line()).end();
    }

    private void more(StatementEntry entry) {
        var original = entry.original();
        lines.text("transactionOn", entry.transactionOn())
                .text("originalAmount", original == null ? null : plain(original.amount()))
                .text("originalCurrency", original == null ? null : original.currency())
                .text("rate", original == null ? null : plain(original.rate()))
                .text("charges", plain(entry.charges()))
                .text("endToEndId", entry.endToEndId())
                .text("bankTransactionCode", entry.bankTransactionCode())
                .text("mcc", entry.mcc())
                .text("statementAccount", entry.statementAccount())
                .truth("pending", entry.pending());
    }

    @Override
    public void end(BankFile file) {
        lines.flush();
    }

    private static @Nullable String amount(@Nullable Balance balance) {
        return balance == null ? null : plain(balance.amount());
    }

    private static @Nullable String type(@Nullable Balance balance) {
        return balance == null ? null : balance.type().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String plain(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }
}
