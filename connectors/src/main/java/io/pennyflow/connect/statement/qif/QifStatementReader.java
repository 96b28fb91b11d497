package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of all accounts of a QIF file. */
final class QifStatementReader implements StatementReader {
    /** Accounts of one file; a household has fewer. */
    private static final int STATEMENTS = 1_000;

    private static final String OPENING = "OPENING BALANCE";

    private final QifRecords records;
    private final QifStyle style;
    private final List<QifStatement> statements = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private @Nullable String account;
    private @Nullable ReadRow following;
    private int section;

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
                case ACCOUNTS -> account(row.get('N'));
                case TRANSACTIONS -> following = payment(row, statement());
                case INVESTMENTS -> following = read(row, statement(), true);
                case LIST -> {
                    // Nothing that was booked.
                }
            }
        }
        return true;
    }

    /** Of all accounts, once there is no next row; also those a file only names. */
    List<StatementSummary> statements() {
        if (statements.isEmpty()) {
            return listed.stream()
                    .distinct()
                    .map(name -> new QifStatement(0, name).summary())
                    .toList();
        }
        return statements.stream().map(QifStatement::summary).toList();
    }

    private void account(String name) {
        if (!name.isEmpty()) {
            account = name;
            if (listed.size() < STATEMENTS) {
                listed.add(name);
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
                && row.get('P').equalsIgnoreCase(OPENING)) {
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
        account = null;
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
