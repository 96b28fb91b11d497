package io.pennyflow.connect.statement.mt940;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code :86:} says of one transaction, whatever the bank's way of writing it.
 *
 * @param code the business code in front (GVC), or null
 * @param references by the German keys: EREF, KREF, MREF
 */
record Details(
        @Nullable String code,
        String description,
        @Nullable String name,
        @Nullable String account,
        Map<String, String> references,
        @Nullable Money original,
        @Nullable BigDecimal charges) {

    /** An amount and its currency, without a sign. */
    record Money(String currency, BigDecimal amount) {}

    /**
     * @param own the account of the statement, which some banks name where the other one belongs
     */
    static Details of(List<String> text, @Nullable String own) {
        var subFields = SubFields.of(text, own);
        if (subFields != null) {
            return subFields;
        }
        var pairs = PairCoded.of(text);
        if (pairs != null) {
            return pairs;
        }
        var coded = SlashCoded.of(text);
        return coded != null ? coded : FreeText.of(text);
    }

    static Details of(
            @Nullable String code,
            String description,
            @Nullable String name,
            @Nullable String account) {
        return new Details(code, description, name, account, new LinkedHashMap<>(), null, null);
    }
}
