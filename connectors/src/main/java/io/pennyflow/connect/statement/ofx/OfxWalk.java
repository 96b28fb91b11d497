package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tags of a file from row to row, knowing in which part of which statement it is. Closing
 * tags are followed where they are and never needed, but for the last one: a file that ends neither
 * with {@code </OFX>} nor with the end of a set of messages was cut off.
 */
final class OfxWalk implements AutoCloseable {
    /** Accounts of one file; a household has fewer. */
    private static final int STATEMENTS = 1_000;

    /** How the tag of a set of answers ends, such as BANKMSGSRSV1. */
    private static final String MESSAGES = "MSGSRSV1";

    private final OfxTokens tokens;
    private final Deque<Section> open = new ArrayDeque<>();
    private final List<Statement> statements = new ArrayList<>();
    private final BankStatus status = new BankStatus();
    private @Nullable OfxRow row;
    private @Nullable Statement statementOfRow;
    private @Nullable OfxToken held;
    private boolean begun;
    private boolean complete;
    private boolean settled;

    OfxWalk(OfxTokens tokens) {
        this.tokens = tokens;
    }

    /** The next row of any statement, or null at the end of a complete file. */
    @Nullable OfxRow next() {
        while (true) {
            var token = token();
            var finished =
                    switch (token.type()) {
                        case OPEN -> open(token);
                        case CLOSE -> close(token);
                        case TEXT -> null; // Text that belongs to no element, such as a header.
                        case END -> end(token);
                    };
            if (finished != null) {
                return finished;
            }
            if (token.type() == OfxToken.Type.END) {
                return null;
            }
        }
    }

    /** The statement the row just returned belongs to. */
    Statement statement() {
        return Objects.requireNonNull(statementOfRow);
    }

    private Statement current() {
        return statements.get(statements.size() - 1);
    }

    List<Statement> statements() {
        return statements;
    }

    /** What rows said about others, of each statement. */
    List<Notes> notes() {
        return statements.stream().map(Statement::notes).toList();
    }

    BankStatus status() {
        return status;
    }

    @Override
    public void close() {
        tokens.close();
    }

    private @Nullable OfxRow open(OfxToken token) {
        var section = Section.of(token.text());
        if (section == Section.FILE) {
            begun = true;
        }
        requireBegun(token);
        settled = false;
        status.part(token.text());
        if (section == null) {
            element(token);
            return null;
        }
        var finished = leave(section);
        open.push(section);
        if (section == Section.STATEMENT) {
            statement(token);
        } else if (section.isRow() && !statements.isEmpty()) {
            row = new OfxRow(token.text(), token.line());
        }
        return finished;
    }

    private void statement(OfxToken token) {
        if (statements.size() == STATEMENTS) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "Line %d: the file has more than 1,000 accounts. Split it."
                            .formatted(token.line()));
        }
        statements.add(new Statement(statements.size(), token.text().equals("INVSTMTRS")));
    }

    /** Leaves what cannot go on when this begins; gives the row that ended by it. */
    private @Nullable OfxRow leave(Section next) {
        OfxRow finished = null;
        while (!open.isEmpty() && next.ends(open.element())) {
            if (open.pop().isRow()) {
                finished = finishRow();
            }
        }
        return finished;
    }

    private void element(OfxToken tag) {
        var next = tokens.next();
        if (next.type() != OfxToken.Type.TEXT) {
            held = next; // An empty element, or a part we do not know.
            return;
        }
        var text = next.text();
        next = tokens.next();
        while (next.type() == OfxToken.Type.TEXT) {
            text = text.length() < Limits.LINE_CHARACTERS ? text + ' ' + next.text() : text;
            next = tokens.next();
        }
        held = next.is(OfxToken.Type.CLOSE, tag.text()) ? null : next;
        value(tag.text(), text);
    }

    private void value(String name, String text) {
        var section = open.peek();
        if (row != null && section != null) {
            var key = section.isRow() ? name : section + "." + name;
            row.put(key, text);
        } else if (section == Section.STATUS) {
            status.element(name, text);
        } else if (!statements.isEmpty()) {
            current().element(section, name, text);
        }
    }

    private @Nullable OfxRow close(OfxToken token) {
        requireBegun(token);
        var section = Section.of(token.text());
        complete |= section == Section.FILE;
        settled |= begun && token.text().endsWith(MESSAGES);
        if (section == null || !open.contains(section)) {
            return null;
        }
        OfxRow finished = null;
        Section left;
        do {
            left = open.pop();
            if (left.isRow()) {
                finished = finishRow();
            }
        } while (left != section);
        return finished;
    }

    private @Nullable OfxRow finishRow() {
        var finished = row;
        row = null;
        if (finished != null) {
            statementOfRow = current();
            current().take(finished);
        }
        return finished;
    }

    private @Nullable OfxRow end(OfxToken token) {
        var isOther = begun && statements.isEmpty() && status.isOther();
        if (!begun || !(complete || settled || isOther)) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    begun
                            ? "The file ends at line %d in the middle of the statement. Download it again from the bank."
                                    .formatted(token.line())
                            : "The beginning of the OFX file is missing. Download it again from the bank.");
        }
        return null;
    }

    private void requireBegun(OfxToken token) {
        if (!begun && Section.of(token.text()) != null) {
            end(token);
        }
    }

    private OfxToken token() {
        if (held == null) {
            return tokens.next();
        }
        var token = Objects.requireNonNull(held);
        held = null;
        return token;
    }
}
