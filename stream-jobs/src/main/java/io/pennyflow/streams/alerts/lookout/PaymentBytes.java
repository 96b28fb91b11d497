package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.streams.alerts.household.Payment;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import io.pennyflow.streams.recurring.detection.Nature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment as the store keeps it, without its id, which is in the key. */
final class PaymentBytes {
    private PaymentBytes() {}

    static byte[] of(Payment it) {
        return new WireBuffer()
                .putLong(it.account().getMostSignificantBits())
                .putLong(it.account().getLeastSignificantBits())
                .putLong(it.bookedOn().toEpochDay())
                .putLong(it.observedAt().toEpochMilli())
                .putDecimal(it.amount())
                .putString(it.currency())
                .putString(it.category())
                .putString(it.group())
                .putString(it.name())
                .putString(it.nature().name())
                .putLong(it.isTransfer() ? 1 : 0)
                .putLong(it.isFee() ? 1 : 0)
                .toBytes();
    }

    static Payment read(UUID id, byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        return new Payment(
                id,
                new UUID(in.readLong(), in.readLong()),
                LocalDate.ofEpochDay(in.readLong()),
                Instant.ofEpochMilli(in.readLong()),
                in.readDecimal(Rate.MONEY_SCALE),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                Nature.valueOf(in.readString()),
                in.readLong() == 1,
                in.readLong() == 1);
    }
}
