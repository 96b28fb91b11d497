package io.pennyflow.streams.enrichment.category;

import java.util.Arrays;

/** A transfer that comes in is not one that goes out, whatever a table is called after. */
public final class Turned {
    private static final String OUT = "TRANSFER_OUT_";
    private static final int[] IN = new int[Classes.DETAILED.size()];

    static {
        Arrays.setAll(IN, it -> Classes.detailed(incoming(Classes.DETAILED.get(it))));
    }

    private Turned() {}

    /** What a category of money that goes out is called when it comes in. */
    static int incoming(int detailed) {
        return IN[detailed];
    }

    /** A category of money that goes out which is called so when it comes in; itself if none. */
    public static int outgoing(int detailed) {
        if (Classes.isPossible(Classes.primaryOf(detailed), false)) {
            return detailed;
        }
        for (var other = 0; other < IN.length; other++) {
            if (other != detailed && IN[other] == detailed) {
                return other;
            }
        }
        return detailed;
    }

    static String incoming(String category) {
        if (!category.startsWith(OUT)) {
            return category;
        }
        return switch (category.substring(OUT.length())) {
            case "SAVINGS" -> "TRANSFER_IN_SAVINGS";
            case "ACCOUNT_TRANSFER" -> "TRANSFER_IN_ACCOUNT_TRANSFER";
            case "INVESTMENT_AND_RETIREMENT_FUNDS" -> "TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS";
            case "WITHDRAWAL" -> "TRANSFER_IN_DEPOSIT";
            default -> "TRANSFER_IN_OTHER_TRANSFER_IN";
        };
    }
}
