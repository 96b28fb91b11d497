package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionSplit;
import io.pennyflow.streams.rules.model.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enriched transaction as rules ask of it. */
public record EnrichedSubject(EnrichedTransaction of) implements Subject {

    @Override
    public @Nullable String text(Field field) {
        return switch (field) {
            case SOURCE -> of.getSource();
            case PROVIDER_ID -> of.getProviderId();
            case CURRENCY -> of.getCurrency();
            case DESCRIPTION -> of.getDescription();
            case COUNTERPARTY_NAME -> of.getCounterpartyName();
            case COUNTERPARTY_ACCOUNT -> of.getCounterpartyAccount();
            case MCC -> of.getMcc();
            case REFERENCE -> of.getReference();
            case ORIGINAL_CURRENCY -> of.getOriginalCurrency();
            case BANK_TRANSACTION_CODE -> of.getBankTransactionCode();
            case END_TO_END_ID -> of.getEndToEndId();
            case BASE_CURRENCY -> of.getBaseCurrency();
            case MERCHANT_NAME -> of.getMerchantName();
            case MERCHANT_MATCH -> of.getMerchantMatch();
            case CATEGORY -> of.getCategory();
            case RUNNER_UP -> of.getRunnerUp();
            case CATEGORY_SOURCE -> of.getCategorySource();
            case MODEL_VERSION -> of.getModelVersion();
            case NOTE -> of.getNote();
            default -> throw no(field);
        };
    }

    @Override
    public List<String> texts(Field field) {
        return switch (field) {
            case TAGS -> of.getTags();
            case REASONS -> of.getReasons();
            case MERGED_IDS -> of.getMergedIds().stream().map(UUID::toString).toList();
            case SPLITS -> of.getSplits().stream().map(TransactionSplit::getCategory).toList();
            default -> throw no(field);
        };
    }

    @Override
    public @Nullable UUID id(Field field) {
        return switch (field) {
            case TRANSACTION_ID -> of.getTransactionId();
            case ACCOUNT_ID -> of.getAccountId();
            case IMPORT_ID -> of.getImportId();
            case MERCHANT_ID -> of.getMerchantId();
            case TRANSFER_ID -> of.getTransferId();
            default -> throw no(field);
        };
    }

    @Override
    public @Nullable BigDecimal number(Field field) {
        return switch (field) {
            case AMOUNT -> of.getAmount();
            case BALANCE_AFTER -> of.getBalanceAfter();
            case ORIGINAL_AMOUNT -> of.getOriginalAmount();
            case BASE_AMOUNT -> of.getBaseAmount();
            case SPLIT_DIFFERENCE -> of.getSplitDifference();
            case ORIGINAL_RATE -> of.getOriginalRate();
            case RATE -> of.getRate();
            case OCCURRENCE -> BigDecimal.valueOf(of.getOccurrence());
            case MERCHANT_SCORE -> BigDecimal.valueOf(of.getMerchantScore());
            case PROBABILITY -> BigDecimal.valueOf(of.getProbability());
            default -> throw no(field);
        };
    }

    @Override
    public @Nullable LocalDate date(Field field) {
        return switch (field) {
            case BOOKED_ON -> of.getBookedOn();
            case VALUE_ON -> of.getValueOn();
            case TRANSACTION_ON -> of.getTransactionOn();
            case RATE_ON -> of.getRateOn();
            case OBSERVED_AT -> LocalDate.ofInstant(of.getObservedAt(), ZoneOffset.UTC);
            default -> throw no(field);
        };
    }

    @Override
    public boolean flag(Field field) {
        return switch (field) {
            case PENDING -> of.getPending();
            case EXCLUDED -> of.getExcluded();
            default -> throw no(field);
        };
    }

    private static IllegalArgumentException no(Field field) {
        return new IllegalArgumentException("An enriched transaction has no such " + field + ".");
    }
}
