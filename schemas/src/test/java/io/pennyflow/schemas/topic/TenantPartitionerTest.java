package io.pennyflow.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.balances.v1.DailyBalanceKey;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class TenantPartitionerTest {
    private static final LocalRegistry REGISTRY = new LocalRegistry();
    private static final Serdes SERDES = new Serdes(REGISTRY.client());

    @AfterContainer
    static void stop() {
        REGISTRY.close();
    }

    @Property(tries = 300)
    void putsEveryTopicOfATenantInOnePartition(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(min = 1, max = 64) int count) {
        var tenant = new UUID(high, low);
        var transaction =
                SERDES.key(Catalogue.RAW).toBytes(new TransactionKey(tenant, new UUID(low, high)));
        var balance =
                SERDES.key(Catalogue.BALANCES)
                        .toBytes(
                                new DailyBalanceKey(
                                        tenant, new UUID(low, low), LocalDate.of(2026, 5, 3)));

        assertThat(TenantPartitioner.partitionOf(transaction, count))
                .isBetween(0, count - 1)
                .isEqualTo(TenantPartitioner.partitionOf(balance, count))
                .isEqualTo(TenantPartitioner.partitionOf(tenant, count));
    }

    @Property(tries = 1)
    void spreadsKeysWithoutATenantToo() {
        var partitions = new HashSet<Integer>();
        for (var day = 0; day < 100; day++) {
            var key = new FxRateKey("USD", LocalDate.ofEpochDay(20_000 + day));
            partitions.add(
                    TenantPartitioner.partitionOf(SERDES.key(Catalogue.RATES).toBytes(key), 4));
        }

        assertThat(partitions).containsExactlyInAnyOrder(0, 1, 2, 3);
    }
}
