package io.pennyflow.connect.fx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import org.javamoney.moneta.convert.ecb.ECBHistoricRateProvider;

/**
 * The history that comes with Moneta: every day from 1999-01-04 to 2023-02-21.
 *
 * <p>Read from Moneta's file and not through its ECB-HIST provider: that answers for one currency
 * on one day and cannot say which days there are, passes rates through {@code double}, and its
 * loader goes to the network and leaves a cache in the working directory.
 */
final class BundledHistory implements EcbClient {
    private static final String FILE =
            "/org/javamoney/moneta/convert/ecb/defaults/eurofxref-hist.xml";

    @Override
    public SortedMap<LocalDate, RatesOfDay> after(LocalDate last) throws IOException {
        try (var file = ECBHistoricRateProvider.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Moneta no longer brings " + FILE + ".");
            }
            return EcbFile.daysAfter(last, file);
        }
    }
}
