package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Records of the sources of the search for series. */
final class EnrichedFixtures {
    static final UUID TENANT = new UUID(0x1111222233334444L, 0x8555666677778888L);
    static final UUID ACCOUNT = new UUID(1, 1);
    static final String RENT = "RENT_AND_UTILITIES_RENT";

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private EnrichedFixtures() {}

    /** As many monthly rents, the newest on the given day. */
    static List<EnrichedTransaction> rents(int count, String newest, String amount) {
        var last = LocalDate.parse(newest);
        return IntStream.range(0, count)
                .mapToObj(at -> paid(at, last.minusMonths(count - 1L - at), amount))
                .toList();
    }

    static EnrichedTransaction paid(int number, LocalDate on, String amount) {
        return EnrichedTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(7, number))
                .setAccountId(ACCOUNT)
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(on)
                .setAmount(money(amount))
                .setCurrency("EUR")
                .setDescription("Miete " + on)
                .setCounterpartyName("Lindner GmbH")
                .setObservedAt(NOON)
                .setBaseAmount(money(amount))
                .setBaseCurrency("EUR")
                .setRate(BigDecimal.ONE.setScale(10))
                .setMerchantMatch("none")
                .setMerchantScore(0)
                .setCategory(RENT)
                .setProbability(1)
                .setCategorySource("model")
                .setReasons(List.of())
                .setModelVersion("dictionary-1")
                .build();
    }

    static Verdict verdict(String kind, UUID... about) {
        return Verdict.newBuilder()
                .setTenantId(TENANT)
                .setVerdictId(new UUID(9, 1))
                .setAccountId(ACCOUNT)
                .setKind(kind)
                .setTransactions(List.of(about))
                .setFromOn(null)
                .setAmount(null)
                .setDecidedBy(new UUID(3, 3))
                .setDecidedAt(NOON)
                .build();
    }

    /** Due monthly, said at the beginning of 2026. */
    static OwnBill ownBill(String name, String first, String amount) {
        return OwnBill.newBuilder()
                .setTenantId(TENANT)
                .setOwnBillId(new UUID(4, 4))
                .setAccountId(ACCOUNT)
                .setName(name)
                .setAmount(money(amount))
                .setAbout(false)
                .setCurrency("EUR")
                .setCadence("monthly")
                .setFirstDueOn(LocalDate.parse(first))
                .setDecidedBy(new UUID(3, 3))
                .setDecidedAt(NOON)
                .build();
    }

    static TransactionKey key(EnrichedTransaction transaction) {
        return new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
