package io.pennyflow.streams.enrichment.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories by number: primary ones, and within each its detailed ones without a gap. */
public final class Classes {
    public static final List<String> PRIMARY = Taxonomy.primary();
    public static final List<String> DETAILED = List.copyOf(Taxonomy.all());

    private static final int INCOME = PRIMARY.indexOf("INCOME");
    private static final int TRANSFER_IN = PRIMARY.indexOf("TRANSFER_IN");
    private static final int TRANSFER_OUT = PRIMARY.indexOf("TRANSFER_OUT");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final int[] PRIMARY_OF = new int[DETAILED.size()];
    private static final int[] FIRST = new int[PRIMARY.size() + 1];

    static {
        for (var detailed = 0; detailed < PRIMARY_OF.length; detailed++) {
            var primary = PRIMARY.indexOf(Taxonomy.primaryOf(DETAILED.get(detailed)));
            PRIMARY_OF[detailed] = primary;
            NUMBERS.put(DETAILED.get(detailed), detailed);
            FIRST[primary + 1] = detailed + 1;
        }
    }

    private Classes() {}

    public static int primaryOf(int detailed) {
        return PRIMARY_OF[detailed];
    }

    /** The first detailed category of a primary one; that of the next one is the end. */
    public static int first(int primary) {
        return FIRST[primary];
    }

    public static int until(int primary) {
        return FIRST[primary + 1];
    }

    public static int detailed(String category) {
        var number = NUMBERS.get(category);
        if (number == null) {
            throw new IllegalArgumentException(category + " is no category of the taxonomy.");
        }
        return number;
    }

    /** Money that goes out is no income, and money that comes in no payment to another account. */
    public static boolean isPossible(int primary, boolean inflow) {
        return inflow ? primary != TRANSFER_OUT : primary != INCOME && primary != TRANSFER_IN;
    }

    /** Whether it is what a merchant sells, rather than money moved. */
    public static boolean isShop(int detailed) {
        return switch (PRIMARY.get(primaryOf(detailed))) {
            case "INCOME", "TRANSFER_IN", "TRANSFER_OUT", "LOAN_PAYMENTS", "BANK_FEES" -> false;
            default -> true;
        };
    }
}
