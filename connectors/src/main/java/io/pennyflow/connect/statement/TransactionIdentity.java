package io.pennyflow.connect.statement;

import io.pennyflow.schemas.topic.NameBasedId;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of one file its id, so that the same row has the same id in every file it is in.
 * One instance a file, fed every accepted row in file order.
 *
 * <p>A row with a bank's id is that id within its account. Some banks use an id again for a row of
 * another day or amount: the second such row is the id and 2, the third the id and 3. The same id
 * with the same day and amount is the same row, however often the file has it.
 *
 * <p>An id that is only a small number is none: banks that number the rows of each file would have
 * the second file overwrite the first.
 *
 * <p>A row without an id is what it says, and its number among equal rows of the file: two equal
 * purchases are two, and a file that holds the same two again adds nothing.
 *
 * <p>Costs 12 bytes a slot, at most 32 a row; equal rows share a slot.
 */
public final class TransactionIdentity {
    private static final String BY_PROVIDER = "id";
    private static final String BY_CONTENT = "row";

    /** Zeros, or a number a bank counts the rows of a file with. */
    private static final Pattern NO_ID = Pattern.compile("0*|\\d{1,4}");

    private final UUID tenantId;
    private final String account;
    private final OccurrenceCount rows = new OccurrenceCount();
    private final ProviderIds providerIds = new ProviderIds();

    /** An id and which of equal rows this is, from 1; always 1 for a row with a bank's id. */
    public record Identity(UUID transactionId, int occurrence) {}

    public TransactionIdentity(UUID tenantId, UUID accountId) {
        this.tenantId = tenantId;
        this.account = accountId.toString();
    }

    /** The identity of the next row of the file, whose amount is in {@code currency}. */
    public Identity of(StatementEntry entry, String currency) {
        var providerId = stableId(entry);
        return providerId == null ? byContent(entry, currency) : byProvider(entry, providerId);
    }

    /** The bank's id when it can be one for good; null otherwise. */
    static @Nullable String stableId(StatementEntry entry) {
        var id = entry.providerId();
        return id == null || NO_ID.matcher(id).matches() ? null : id;
    }

    private Identity byProvider(StatementEntry entry, String providerId) {
        var content = Hash64.of(entry.bookedOn().toString(), plain(entry.amount()));
        var use = providerIds.use(Hash64.of(providerId), content);
        var id =
                use == 1
                        ? NameBasedId.of(tenantId, account, BY_PROVIDER, providerId)
                        : NameBasedId.of(
                                tenantId, account, BY_PROVIDER, providerId, Integer.toString(use));
        return new Identity(id, 1);
    }

    private Identity byContent(StatementEntry entry, String currency) {
        var day = entry.bookedOn().toString();
        var amount = plain(entry.amount());
        var words = normalized(entry.description());
        var occurrence = rows.next(Hash64.of(day, amount, currency, words));
        var number = Integer.toString(occurrence);
        var id =
                NameBasedId.of(tenantId, BY_CONTENT, account, day, amount, currency, words, number);
        return new Identity(id, occurrence);
    }

    /** One text for each value: 5, 5.0 and 5.00 are the same money. */
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** What two exports of the same row still share: not width, case or spacing. */
    static String normalized(String description) {
        if (isPlain(description)) {
            return description;
        }
        var folded = Normalizer.normalize(description, Normalizer.Form.NFKC);
        return collapsed(folded.toUpperCase(Locale.ROOT));
    }

    private static boolean isPlain(String text) {
        var blank = true;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '~' || c < ' ' || (c >= 'a' && c <= 'z') || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }

    private static String collapsed(String text) {
        var out = new StringBuilder(text.length());
        var gap = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(c);
        }
        return out.toString();
    }
}
