package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of all accounts of a QIF file. */
final class QifStatementReader implements StatementReader {
    /** Accounts of one file; a household has fewer. */
    private static final int STATEMENTS = 1_000;

    /** What programs in their languages call the record an account begins with. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(opening|starting|beginning) balance|(anfangs|er(\u00f6|oe)ffnungs)saldo"
                            + "|solde (initial|d.ouverture)|saldo (inicial|iniziale|di apertura)"
                            + "|(begin|openings)saldo",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final QifRecords records;
    private final QifStyle style;
    private final List<QifStatement> statements = new ArrayList<>();
    private final Map<String, QifAccount> listed = new LinkedHashMap<>();
    private QifAccount account = QifAccount.UNNAMED;
    private @Nullable ReadRow following;
    private int section = -1;
    private int list;
    private int named;

    QifStatementReader(QifRecords records, QifStyle style) {
        this.records = records;
        this.style = style;
    }

    @Override
    public boolean hasNext() {
        while (following == null) {
            var row = records.next();
            if (row == null) {
                return false;
            }
            switch (records.section()) {
                case ACCOUNTS -> account(row);
                case TRANSACTIONS -> following = payment(row, statement());
                case INVESTMENTS -> following = read(row, statement(), true);
                case UNKNOWN, LIST -> {
                    // Nothing that was booked.
                }
            }
        }
        return true;
    }

    /** Of all accounts, once there is no next row; also those a file only names. */
    List<StatementSummary> statements() {
        if (statements.isEmpty()) {
            return listed.values().stream().map(it -> new QifStatement(0, it).summary()).toList();
        }
        return statements.stream().map(QifStatement::summary).toList();
    }

    /** The header of an account often lacks the balance that the list of accounts has. */
    private void account(QifRecord row) {
        var found = QifAccount.of(row, style);
        if (found.name() != null) {
            named = list == records.sections() ? named + 1 : 1;
            list = records.sections();
            var known = found.or(listed.get(found.name()));
            // Of a list of several nobody knows whose transactions follow.
            account = named == 1 ? known : QifAccount.UNNAMED;
            if (listed.size() < STATEMENTS) {
                listed.put(found.name(), known);
            }
        }
    }

    private @Nullable ReadRow payment(QifRecord row, QifStatement statement) {
        var entry = new QifEntry(row, style);
        var amount = entry.amount();
        var own = QifEntry.transfer(row.get('L'));
        if (statement.isEmpty()
                && own != null
                && amount != null
                && (statement.account() == null || own.equals(statement.account()))
                && OPENING.matcher(row.get('P')).matches()) {
            statement.open(new Balance(amount, entry.day(), Balance.Type.BOOKED), own);
            return null;
        }
        return read(row, statement, false);
    }

    private ReadRow read(QifRecord row, QifStatement statement, boolean investment) {
        var read =
                new QifEntry(row, style).read(statement.index(), statement.account(), investment);
        statement.add(read);
        return read;
    }

    /** A header begins a new statement, unless it only goes on with the same account. */
    private QifStatement statement() {
        if (section == records.sections()) {
            return statements.get(statements.size() - 1);
        }
        section = records.sections();
        if (statements.size() == STATEMENTS) {
            throw new UnreadableFile(
                    Kind.UNREADABLE, "The file has more than 1,000 accounts. Split it.");
        }
        var statement = new QifStatement(statements.size(), account);
        statements.add(statement);
        account = QifAccount.UNNAMED;
        return statement;
    }

    @Override
    public ReadRow next() {
        var row = hasNext() ? following : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        following = null;
        return row;
    }

    @Override
    public void close() {
        records.close();
    }
}
