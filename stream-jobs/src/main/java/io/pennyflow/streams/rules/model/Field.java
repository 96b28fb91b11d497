package io.pennyflow.streams.rules.model;

import static io.pennyflow.streams.rules.model.FieldType.*;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of a transaction: every field of an enriched one, and what follows of them. */
public enum Field {
    TRANSACTION_ID("transactionId", ID),
    ACCOUNT_ID("accountId", ID),
    SOURCE("source", CODE),
    IMPORT_ID("importId", ID),
    PROVIDER_ID("providerId", TEXT),
    OCCURRENCE("occurrence", NUMBER),
    BOOKED_ON("bookedOn", DATE),
    VALUE_ON("valueOn", DATE),
    AMOUNT("amount", MONEY),
    CURRENCY("currency", CODE),
    DESCRIPTION("description", TEXT),
    COUNTERPARTY_NAME("counterpartyName", TEXT),
    COUNTERPARTY_ACCOUNT("counterpartyAccount", TEXT),
    MCC("mcc", CODE),
    REFERENCE("reference", TEXT),
    BALANCE_AFTER("balanceAfter", MONEY),
    /** The day, in UTC, on which we learned of it. */
    OBSERVED_AT("observedAt", DATE),
    TRANSACTION_ON("transactionOn", DATE),
    ORIGINAL_AMOUNT("originalAmount", MONEY),
    ORIGINAL_CURRENCY("originalCurrency", CODE),
    ORIGINAL_RATE("originalRate", NUMBER),
    BANK_TRANSACTION_CODE("bankTransactionCode", TEXT),
    END_TO_END_ID("endToEndId", TEXT),
    PENDING("pending", FLAG),
    BASE_AMOUNT("baseAmount", MONEY),
    BASE_CURRENCY("baseCurrency", CODE),
    RATE("rate", NUMBER),
    RATE_ON("rateOn", DATE),
    MERCHANT_ID("merchantId", ID),
    MERCHANT_NAME("merchantName", TEXT),
    MERCHANT_MATCH("merchantMatch", CODE),
    MERCHANT_SCORE("merchantScore", NUMBER),
    CATEGORY("category", CODE),
    PROBABILITY("probability", NUMBER),
    RUNNER_UP("runnerUp", CODE),
    CATEGORY_SOURCE("categorySource", CODE),
    REASONS("reasons", TEXTS),
    MODEL_VERSION("modelVersion", CODE),
    TRANSFER_ID("transferId", ID),
    MERGED_IDS("mergedIds", TEXTS),
    TAGS("tags", TEXTS),
    NOTE("note", TEXT),
    EXCLUDED("excluded", FLAG),
    /** The categories of its parts. */
    SPLITS("splits", TEXTS),
    SPLIT_DIFFERENCE("splitDifference", MONEY),

    /** {@code in} or {@code out}, by the sign of the amount; empty when it is zero. */
    DIRECTION("direction", CODE),
    /** Sum of base amounts over some days that end with this one's: {@link Window}. */
    WINDOW_SUM("windowSum", MONEY),
    /** How many they are. */
    WINDOW_COUNT("windowCount", NUMBER);

    private final String text;
    private final FieldType type;

    Field(String text, FieldType type) {
        this.text = text;
        this.type = type;
    }

    /** As it stands in JSON, such as bookedOn. */
    public String text() {
        return text;
    }

    public FieldType type() {
        return type;
    }

    public boolean isWindow() {
        return this == WINDOW_SUM || this == WINDOW_COUNT;
    }

    public static Optional<Field> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }
}
