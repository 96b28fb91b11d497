package io.pennyflow.api.merchant;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The last merchant of a page, by how much money moved; the next page starts behind it. */
record MerchantCursor(BigDecimal moved, UUID merchantId) {
    /** As the database has it: nobody moves more digits than that. */
    private static final Pattern MOVED = Pattern.compile("[0-9]{1,24}(\\.[0-9]{1,4})?");

    static MerchantCursor of(Merchant merchant) {
        return new MerchantCursor(merchant.outflow().add(merchant.inflow()), merchant.merchantId());
    }

    /** Reads back what {@link #toString} wrote; empty for anything else. */
    static Optional<MerchantCursor> parse(String text) {
        var parts = text.split("_", -1);
        if (parts.length != 2 || !MOVED.matcher(parts[0]).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new MerchantCursor(new BigDecimal(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return moved.toPlainString() + "_" + merchantId;
    }
}
