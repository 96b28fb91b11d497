package io.pennyflow.streams.enrichment.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.enrichment.merchant.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What merchant category codes (ISO 18245) mean. {@code merchant-codes.txt} has a code or a range,
 * a category and what is sold there; a later line is the exception to an earlier range.
 */
public final class MerchantCodes {
    static final String RESOURCE = "merchant-codes.txt";

    private static final int CODE_DIGITS = 4;

    private final Map<Integer, Meaning> meanings = new HashMap<>();

    private MerchantCodes() {}

    public static MerchantCodes read() {
        return of(Lines.of(MerchantCodes.class, RESOURCE));
    }

    static MerchantCodes of(List<String> lines) {
        var codes = new MerchantCodes();
        lines.forEach(codes::add);
        return codes;
    }

    /** Empty for a code that is none, or that says nothing about what was bought. */
    public Optional<Meaning> of(@Nullable String mcc) {
        if (mcc == null || mcc.length() != CODE_DIGITS) {
            return Optional.empty();
        }
        var code = 0;
        for (var i = 0; i < CODE_DIGITS; i++) {
            var digit = mcc.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            code = code * 10 + digit;
        }
        return Optional.ofNullable(meanings.get(code));
    }

    private void add(String line) {
        var parts = line.split(" ", 3);
        if (!Taxonomy.contains(parts[1])) {
            throw new IllegalStateException(parts[1] + " is no category of the taxonomy.");
        }
        var range = parts[0].split("-", -1);
        var meaning = new Meaning(parts[1], parts[2]);
        for (var code = Integer.parseInt(range[0]);
                code <= Integer.parseInt(range[range.length - 1]);
                code++) {
            meanings.put(code, meaning);
        }
    }

    /** A category, and in words what is sold there. */
    public record Meaning(String category, String words) {}
}
