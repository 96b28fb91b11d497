package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The currency of a row: by its own column, by the name of the amount's, by the lines above. */
final class RowCurrency {
    private final CsvColumns columns;

    /** Of each column by its name; asked once, for every row has a currency. */
    private final List<Optional<String>> inHeader;

    private final @Nullable String above;
    private final @Nullable String named;

    /**
     * @param above what the lines above the table say
     */
    RowCurrency(CsvColumns columns, List<String> header, @Nullable String above) {
        this.columns = columns;
        this.inHeader =
                header.stream()
                        .map(name -> Optional.ofNullable(CurrencyText.inHeader(name)))
                        .toList();
        this.above = above;
        var amount = columns.amount() != null ? columns.amount() : columns.debit();
        this.named = amount == null ? null : inHeader(amount);
    }

    private @Nullable String inHeader(int column) {
        return column >= inHeader.size() ? null : inHeader.get(column).orElse(null);
    }

    /** Of all rows, where no column tells; null when nothing does or several columns do. */
    @Nullable String ofFile() {
        if (columns.more().amounts() != null) {
            return null;
        }
        return named == null && columns.currency() == null ? above : named;
    }

    /**
     * @param column where the amount stands; null for debit and credit
     */
    @Nullable String of(CsvRow row, BigDecimal amount, @Nullable Integer column) throws BadCell {
        var details = columns.more();
        var sided = amount.signum() < 0 ? details.debitCurrency() : details.creditCurrency();
        var text = text(row, sided == null ? columns.currency() : sided);
        var stated = column == null ? named : inHeader(column);
        if (stated != null && sided == null) {
            return stated;
        }
        if (text.isEmpty()) {
            return above == null ? inAmount(row, column) : above;
        }
        var code = CurrencyText.codeOrCoin(text);
        if (code == null) {
            throw BadCell.noCurrency(text);
        }
        return code;
    }

    private @Nullable String inAmount(CsvRow row, @Nullable Integer column) {
        if (column != null) {
            return CurrencyText.inAmount(text(row, column));
        }
        var debit = CurrencyText.inAmount(text(row, columns.debit()));
        return debit == null ? CurrencyText.inAmount(text(row, columns.credit())) : debit;
    }

    private static String text(CsvRow row, @Nullable Integer column) {
        return column == null ? "" : row.trimmed(column);
    }
}
