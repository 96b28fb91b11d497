package io.pennyflow.flink.anomaly.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a household's spends day by day, each against those of the days before it. Pure: the
 * order they are handed over in does not matter.
 */
final class Observer {
    private static final Comparator<Spend> AS_BOOKED =
            Comparator.comparingInt(Spend::day).thenComparing(Spend::id);

    /** Spends before which nothing is known well enough to be odd. */
    private static final int HISTORY_MIN = 30;

    /**
     * Days in which every bill came at least once. Before them all is new, and what an account pays
     * is its small purchases.
     */
    private static final int ACQUAINTED_DAYS = 62;

    private static final int MERCHANT_MIN = 3;

    /** Spends at a merchant from which on it is known, however little the household is. */
    private static final int MERCHANT_KNOWN = 8;

    private static final int CATEGORY_MIN = 10;

    /** Spends of a category that say what it may cost, though not what is usual. */
    private static final int ALIKE_MIN = 2;

    /** Range of logarithms up to which a price is a fixed one that may have risen. */
    private static final double FIXED_PRICE = 0.2;

    /** Least spread of a fixed price: that it rises by a cent is nothing. */
    private static final double FIXED_SPREAD = 0.06;

    private static final double SPREAD_MIN = 0.25;
    private static final double FEW = 4.0;

    /** Robust standard deviations at which an amount is as odd as can be. */
    private static final double DEVIATIONS_MAX = 5;

    private static final double DEVIATIONS_USUAL = 2.5;

    /** Logarithm of the multiple of the account's usual spend that is large: twelve times. */
    private static final double LARGE = 2.5;

    private static final int DUPLICATE_DAYS = 3;

    private final Map<String, Usual> amounts = new HashMap<>();
    private final Map<String, Visits> byMerchant = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private int seen;
    private int firstDay;
    private int newMerchants;

    /**
     * Looks at all of them.
     *
     * @param notUsual ids of spends from which nothing is learned
     */
    static List<Sight> look(Iterable<Spend> spends, Set<String> notUsual) {
        var sorted = new ArrayList<Spend>();
        spends.forEach(sorted::add);
        sorted.sort(AS_BOOKED);
        var observer = new Observer();
        var sights = new ArrayList<Sight>(sorted.size());
        for (int from = 0, until; from < sorted.size(); from = until) {
            until = from;
            while (until < sorted.size() && sorted.get(until).day() == sorted.get(from).day()) {
                until++;
            }
            var day = sorted.subList(from, until);
            day.forEach(spend -> sights.add(observer.sight(spend, day)));
            day.stream().filter(it -> !notUsual.contains(it.id())).forEach(observer::remember);
        }
        return sights;
    }

    private Sight sight(Spend spend, List<Spend> day) {
        var peers = peers(spend);
        var strengths = new EnumMap<Feature, Double>(Feature.class);
        if (seen >= HISTORY_MIN || visits(spend).count() >= MERCHANT_KNOWN) {
            strengths.put(Feature.AMOUNT, amount(spend, peers));
        }
        if (seen >= HISTORY_MIN) {
            strengths.put(Feature.DUPLICATE, duplicate(spend, day));
            strengths.put(Feature.FOREIGN, foreign(spend));
            strengths.put(Feature.TOO_EARLY, tooEarly(spend));
            strengths.put(Feature.WEEKDAY, weekday(spend));
        }
        if (isAcquainted(spend)) {
            strengths.put(Feature.NEW_MERCHANT, newMerchant(spend));
            strengths.put(Feature.NEW_CATEGORY, newCategory(spend));
        }
        return new Sight(
                spend, strengths, peers == null ? UsualRange.NONE : peers.range(spend.currency()));
    }

    /** The amounts of a group that a spend is compared with. */
    private record Peers(UsualRange.Basis basis, String of, Usual amounts) {
        UsualRange range(String currency) {
            return UsualRange.of(basis, of, currency, amounts);
        }
    }

    /** What the amount is compared with: the narrowest group that is known well enough. */
    private @Nullable Peers peers(Spend spend) {
        var merchant = amounts.get(merchant(spend));
        if (merchant != null && merchant.size() >= MERCHANT_MIN) {
            return new Peers(UsualRange.Basis.MERCHANT, spend.merchant(), merchant);
        }
        var category = amounts.get(category(spend));
        if (category != null && category.size() >= CATEGORY_MIN && spend.isCategorized()) {
            return new Peers(UsualRange.Basis.CATEGORY, spend.category(), category);
        }
        var account = amounts.get(account(spend));
        return account == null ? null : new Peers(UsualRange.Basis.ACCOUNT, "", account);
    }

    private double amount(Spend spend, @Nullable Peers peers) {
        if (peers == null || peers.amounts().size() < MERCHANT_MIN) {
            return 0;
        }
        if (peers.basis() == UsualRange.Basis.ACCOUNT
                && (!isAcquainted(spend) || wasPaidBefore(spend))) {
            return 0;
        }
        var basis = peers.amounts();
        var fixed = basis.high() - basis.low() <= FIXED_PRICE;
        // Few have shown little of how they spread.
        var few = 1 + FEW / basis.size();
        var spread = Math.max(basis.spread(), fixed ? FIXED_SPREAD : SPREAD_MIN) * few;
        // A fixed price that has risen stays: the latest is as usual as the median.
        var middle = fixed ? Math.max(basis.median(), basis.latest()) : basis.median();
        var deviations = (spend.logarithm() - middle) / spread;
        return clamp((deviations - DEVIATIONS_USUAL) / (DEVIATIONS_MAX - DEVIATIONS_USUAL));
    }

    private boolean isAcquainted(Spend spend) {
        return seen >= HISTORY_MIN && spend.day() - firstDay >= ACQUAINTED_DAYS;
    }

    /**
     * About as much or more, to the same merchant or for the same: too rare to be usual, but known.
     */
    private boolean wasPaidBefore(Spend spend) {
        var amount = spend.logarithm() - FIXED_PRICE;
        return mayCost(spend) >= amount
                || visits(spend).spends().stream()
                        .filter(it -> it.currency().equals(spend.currency()))
                        .anyMatch(it -> it.logarithm() >= amount);
    }

    /** Logarithm of the most that was paid in a category too small to say what is usual. */
    private double mayCost(Spend spend) {
        var alike = amounts.get(category(spend));
        return spend.isCategorized()
                        && alike != null
                        && alike.size() >= ALIKE_MIN
                        && alike.size() < CATEGORY_MIN
                ? alike.largest()
                : Double.NEGATIVE_INFINITY;
    }

    /** The same amount at the same merchant shortly before, unless that is a habit there. */
    private double duplicate(Spend spend, List<Spend> day) {
        var past = visits(spend);
        var again =
                isAgain(spend, past.spends())
                        || day.stream()
                                .anyMatch(
                                        it -> AS_BOOKED.compare(it, spend) < 0 && same(it, spend));
        if (!again) {
            return 0;
        }
        return (past.isRegular() ? 1 : rarity(spend, past)) * clamp(1 + aboveAccount(spend));
    }

    /** How unlikely the same amount so soon is where people come and go as they please. */
    private static double rarity(Spend spend, Visits past) {
        var all = past.count() + 1;
        var same = Math.min(1, (0.5 + past.of(spend.amount())) / all);
        return clamp(-Math.log10((0.5 + past.soon()) / all * same) - 1);
    }

    /** Logarithm of how many times the account's usual spend it is. */
    private double aboveAccount(Spend spend) {
        var usual = amounts.get(account(spend));
        return usual == null ? 0 : spend.logarithm() - usual.median();
    }

    /** What is small is not worth a look, wherever it was spent. */
    private double size(Spend spend) {
        return clamp(aboveAccount(spend) / LARGE);
    }

    private static boolean isAgain(Spend spend, List<Spend> before) {
        for (var i = before.size() - 1; i >= 0; i--) {
            var other = before.get(i);
            if (spend.day() - other.day() > DUPLICATE_DAYS) {
                return false;
            }
            if (same(other, spend)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Spend one, Spend other) {
        return one.amount() == other.amount()
                && one.merchant().equals(other.merchant())
                && one.account().equals(other.account());
    }

    /** The rarer new merchants are in this household, the odder one is. */
    private double newMerchant(Spend spend) {
        if (byMerchant.containsKey(spend.merchant())) {
            return 0;
        }
        var rate = (newMerchants + 1.0) / (seen + 2.0);
        return clamp(-Math.log10(rate) / 2) * size(spend);
    }

    private double newCategory(Spend spend) {
        return amounts.containsKey(category(spend)) || !spend.isCategorized() ? 0 : 1;
    }

    private double foreign(Spend spend) {
        if (spend.country() == null) {
            return 0;
        }
        var times = countries.getOrDefault(spend.country(), 0);
        return (times == 0 ? 1 : times < 3 ? 0.3 : 0) * size(spend);
    }

    /** Before half of a regular bill's time has passed. */
    private double tooEarly(Spend spend) {
        var past = visits(spend);
        return past.isRegular() && spend.day() - past.latest().day() < past.interval() / 2 ? 1 : 0;
    }

    private double weekday(Spend spend) {
        var past = visits(spend);
        var same = past.onWeekdayOf(spend) + 0.5;
        return past.count() < 20 ? 0 : clamp(1 - 14.0 * same / past.count());
    }

    private Visits visits(Spend spend) {
        return byMerchant.getOrDefault(spend.merchant(), Visits.NONE);
    }

    private void remember(Spend spend) {
        firstDay = seen == 0 ? spend.day() : firstDay;
        newMerchants += byMerchant.containsKey(spend.merchant()) ? 0 : 1;
        byMerchant
                .computeIfAbsent(spend.merchant(), unseen -> new Visits())
                .add(spend, DUPLICATE_DAYS);
        for (var group : List.of(merchant(spend), category(spend), account(spend))) {
            amounts.computeIfAbsent(group, unseen -> new Usual()).add(spend.logarithm());
        }
        if (spend.country() != null) {
            countries.merge(spend.country(), 1, Integer::sum);
        }
        seen++;
    }

    private static String merchant(Spend spend) {
        return "m " + spend.merchant() + " " + spend.currency();
    }

    private static String category(Spend spend) {
        return "c " + spend.category() + " " + spend.currency();
    }

    private static String account(Spend spend) {
        return "a " + spend.account() + " " + spend.currency();
    }

    private static double clamp(double number) {
        return Math.max(0, Math.min(1, number));
    }
}
