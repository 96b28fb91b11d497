package io.pennyflow.local.eval;

import io.pennyflow.streams.matching.Origin;
import io.pennyflow.streams.matching.Posting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Rows as banks tell them, beside what they are in truth. Made of a seed, believable. */
final class Scene {
    private static final List<String> MERCHANTS =
            List.of(
                    "Rewe Markt",
                    "Starbucks Coffee",
                    "Boulangerie Paul",
                    "Mercadona",
                    "Netflix",
                    "Trattoria Bella Vista",
                    "Albert Heijn",
                    "Biedronka",
                    "Deutsche Bahn",
                    "Müller Drogerie",
                    "Whole Foods",
                    "Lidl",
                    "Carrefour City",
                    "Zara",
                    "Ikea");
    private static final List<String> CITIES = List.of("Berlin", "Paris", "Madrid", "Leeds");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "KWD", "GBP");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final String name;
    private final boolean transfer;
    private final Random random;
    private final List<Posting> rows = new ArrayList<>();
    private final Map<UUID, Integer> truths = new HashMap<>();
    private final Set<Set<UUID>> same = new HashSet<>();
    private final String currency;
    private final int scale;
    private int different;

    private Scene(String name, Random random) {
        this.name = name;
        this.random = random;
        transfer = name.startsWith("transfer");
        currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        scale = currency.equals("JPY") ? 0 : currency.equals("KWD") ? 3 : 2;
    }

    static Scene any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Scene("ids change at each of ten fetches", random).fetches(10, false);
            case 1 -> new Scene("overlapping files", random).fetches(2, false);
            case 2 -> new Scene("file and connection", random).fetches(2, true);
            case 3 -> new Scene("pending, posted", random).pending("1.00");
            case 4 -> new Scene("pending, posted with a tip", random).pending("1.18");
            case 5 -> new Scene("pump's hold", random).hold();
            case 6 -> new Scene("not the same: near misses", random).nearMisses();
            default -> new Scene("transfer", random).transfers();
        };
    }

    /** A month of purchases, some of them twice a day, stated by several batches. */
    private Scene fetches(int batches, boolean restyled) {
        var purchases = 12;
        for (var purchase = 0; purchase < purchases; purchase++) {
            var merchant = merchant();
            var amount = amount().negate();
            var times = random.nextInt(5) == 0 ? 2 : 1;
            var day = DAY.plusDays(random.nextInt(30));
            for (var batch = 0; batch < batches; batch++) {
                var isBank = restyled && batch == 1;
                var text = isBank ? restyled(merchant) : merchant;
                for (var time = 0; time < times; time++) {
                    var shift = isBank ? random.nextInt(3) : 0;
                    var origin = isBank || batches > 2 ? Origin.BANK : Origin.FILE;
                    add(
                            purchase,
                            day.plusDays(shift),
                            amount,
                            text,
                            false,
                            origin,
                            batch,
                            0,
                            currency);
                }
            }
        }
        return label(batches);
    }

    /** Rows of one truth are equal to the cent, so which of them goes with which is all one. */
    private Scene label(int batches) {
        for (var at = 0; at < rows.size(); at++) {
            different++;
        }
        var byTruth = new HashMap<Integer, Map<UUID, List<Posting>>>();
        rows.forEach(
                it ->
                        byTruth.computeIfAbsent(truth(it.id()), no -> new HashMap<>())
                                .computeIfAbsent(
                                        it.batches().iterator().next(), no -> new ArrayList<>())
                                .add(it));
        for (var truth : byTruth.values()) {
            if (truth.size() == batches && truth.values().stream().allMatch(it -> it.size() == 1)) {
                var all = truth.values().stream().map(it -> it.get(0)).toList();
                all.stream().skip(1).forEach(it -> same.add(Set.of(all.get(0).id(), it.id())));
            }
        }
        return this;
    }

    private Scene pending(String factor) {
        for (var at = 0; at < 10; at++) {
            var merchant = MERCHANTS.get(at);
            var amount = amount().negate();
            var day = DAY.plusDays(at * 12L);
            var paid = amount.multiply(new BigDecimal(factor)).setScale(scale, RoundingMode.UP);
            pair(at, day, amount, merchant, paid);
        }
        return this;
    }

    private Scene hold() {
        var holds = List.of("1", "50", "75", "100", "125", "150");
        for (var at = 0; at < 6; at++) {
            var amount = new BigDecimal(holds.get(at)).negate();
            pair(at, DAY.plusDays(at * 12L), amount, "Shell Tankstelle", amount().negate());
        }
        return this;
    }

    private void pair(int truth, LocalDate day, BigDecimal held, String merchant, BigDecimal paid) {
        var one = add(truth, day, held, merchant, true, Origin.BANK, truth * 2, 0, currency);
        var later = day.plusDays(random.nextInt(7));
        var other =
                add(
                        truth,
                        later,
                        paid,
                        restyled(merchant),
                        false,
                        Origin.BANK,
                        truth * 2 + 1,
                        0,
                        currency);
        same.add(Set.of(one, other));
    }

    private Scene nearMisses() {
        var amount = amount().negate();
        for (var at = 0; at < 10; at++) {
            add(at, DAY.plusDays(at), amount, "Coffee Corner", false, Origin.BANK, at, 0, currency);
            add(
                    20 + at,
                    DAY.plusDays(at),
                    amount,
                    MERCHANTS.get(at),
                    false,
                    Origin.FILE,
                    50 + at,
                    0,
                    currency);
            add(
                    40 + at,
                    DAY.plusDays(at),
                    amount.negate(),
                    "Coffee Corner",
                    false,
                    Origin.BANK,
                    at,
                    0,
                    currency);
            different += 3;
        }
        return this;
    }

    private Scene transfers() {
        for (var at = 0; at < 5; at++) {
            var amount = amount().setScale(scale, RoundingMode.HALF_EVEN);
            var day = DAY.plusDays(at * 12L);
            var isAbroad = random.nextBoolean();
            var received =
                    isAbroad
                            ? amount.multiply(
                                            BigDecimal.valueOf(
                                                    1.08 * (0.95 + random.nextDouble() * 0.08)))
                                    .setScale(2, RoundingMode.HALF_EVEN)
                            : amount;
            var one =
                    add(
                            at,
                            day,
                            amount.negate(),
                            "Überweisung an Sparkonto",
                            false,
                            Origin.BANK,
                            1,
                            1,
                            "EUR");
            var other =
                    add(
                            at,
                            day.plusDays(random.nextInt(5)),
                            received,
                            "Transfer from Anna",
                            false,
                            Origin.BANK,
                            2,
                            2,
                            isAbroad ? "USD" : "EUR");
            same.add(Set.of(one, other));
            add(
                    90 + at,
                    day,
                    amount,
                    MERCHANTS.get(at) + " refund",
                    false,
                    Origin.BANK,
                    3,
                    3,
                    "EUR");
            different++;
        }
        return this;
    }

    private String merchant() {
        return MERCHANTS.get(random.nextInt(MERCHANTS.size()));
    }

    /** As another channel of the bank writes it: a prefix, capitals, a city, cut off. */
    private String restyled(String merchant) {
        var prefix = List.of("", "POS ", "VISA 4411 ", "Kartenzahlung ").get(random.nextInt(4));
        var city = CITIES.get(random.nextInt(CITIES.size()));
        var text =
                (prefix + merchant + " " + random.nextInt(9999) + " " + city)
                        .toUpperCase(Locale.ROOT);
        return text.substring(0, Math.min(text.length(), 22 + prefix.length()));
    }

    private BigDecimal amount() {
        var unscaled = (long) Math.exp(6 + random.nextGaussian()) + 150;
        return BigDecimal.valueOf(unscaled * (scale == 3 ? 10 : 1), scale);
    }

    private UUID add(
            int truth,
            LocalDate day,
            BigDecimal amount,
            String text,
            boolean pending,
            Origin origin,
            int batch,
            int account,
            String unit) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var seen = Instant.EPOCH.plusSeconds(batch);
        rows.add(
                new Posting(
                        id,
                        new UUID(0, account),
                        day,
                        null,
                        amount,
                        unit,
                        text,
                        null,
                        null,
                        null,
                        null,
                        pending,
                        origin,
                        Set.of(new UUID(1, batch)),
                        seen));
        truths.put(id, truth);
        return id;
    }

    String name() {
        return name;
    }

    boolean transfer() {
        return transfer;
    }

    List<Posting> rows() {
        return rows;
    }

    Set<Set<UUID>> same() {
        return same;
    }

    int different() {
        return different;
    }

    int truth(UUID id) {
        return truths.getOrDefault(id, -1);
    }
}
