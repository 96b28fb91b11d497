package io.pennyflow.connect.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns only some banks have, by index from 0; null for what a file lacks.
 *
 * @param texts further columns of the description, in the order they are joined behind it
 * @param transactionOn the day of the purchase, beside the booking day
 * @param originalAmount what was paid in {@code originalCurrency}, at {@code rate}
 * @param status words such as pending
 * @param ownAccount the account of the row, where a file tells several apart
 * @param bankTransactionCode what kind of posting it is, in the bank's words
 * @param outIsPositive whether a positive amount is money out, as on card statements
 * @param fee what was taken besides the amount
 * @param payerName the other party of money that came in, where payee and payer have their columns
 * @param debitCurrency of the debit column, where a row has two sides in two currencies
 * @param amounts further columns of the amount, where each currency has its own
 */
public record CsvDetails(
        @Nullable List<Integer> texts,
        @Nullable Integer transactionOn,
        @Nullable Integer originalAmount,
        @Nullable Integer originalCurrency,
        @Nullable Integer rate,
        @Nullable Integer status,
        @Nullable Integer ownAccount,
        @Nullable Integer endToEndId,
        @Nullable Integer mcc,
        @Nullable Integer bankTransactionCode,
        @Nullable Boolean outIsPositive,
        @Nullable Integer fee,
        @Nullable Integer payerName,
        @Nullable Integer payerAccount,
        @Nullable Integer debitCurrency,
        @Nullable Integer creditCurrency,
        @Nullable List<Integer> amounts) {
    public static final CsvDetails NONE =
            new CsvDetails(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null);

    /**
     * @throws IllegalArgumentException with a sentence, for a column no file has
     */
    public CsvDetails {
        texts = texts == null ? null : List.copyOf(texts);
        amounts = amounts == null ? null : List.copyOf(amounts);
        var given =
                Stream.concat(
                        Stream.of(texts, amounts).filter(Objects::nonNull).flatMap(List::stream),
                        Stream.of(
                                        transactionOn,
                                        originalAmount,
                                        originalCurrency,
                                        rate,
                                        status,
                                        ownAccount,
                                        endToEndId,
                                        mcc,
                                        bankTransactionCode,
                                        fee,
                                        payerName,
                                        payerAccount,
                                        debitCurrency,
                                        creditCurrency)
                                .filter(Objects::nonNull));
        if (given.anyMatch(index -> index < 0 || index >= Limits.COLUMNS)) {
            throw new IllegalArgumentException(
                    "A column must be between 0 and %d.".formatted(Limits.COLUMNS - 1));
        }
    }
}
