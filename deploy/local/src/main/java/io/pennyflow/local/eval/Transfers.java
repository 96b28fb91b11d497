package io.pennyflow.local.eval;

import io.pennyflow.streams.matching.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Money between three accounts of one household, among purchases, refunds and pay. */
final class Transfers {
    private static final List<String> SENT =
            List.of(
                    "Überweisung an Sparkonto",
                    "TRANSFER TO 8891",
                    "VIR SEPA EMIS",
                    "Umbuchung",
                    "TRASPASO A CUENTA",
                    "Online Transfer REF 0%d",
                    "Giroconto uscita",
                    "Przelew własny",
                    "Standing order savings",
                    "Overboeking naar spaarrekening",
                    "Överföring %d",
                    "Zasilenie konta",
                    "FPS OUT %d",
                    "Wire out",
                    "Havale %d");
    private static final List<String> CAME =
            List.of(
                    "Transfer from %d",
                    "Gutschrift Überweisung",
                    "VIREMENT RECU",
                    "Umbuchung",
                    "TRASPASO RECIBIDO",
                    "Giroconto entrata",
                    "Przelew przychodzący",
                    "Top-up",
                    "DEPOSIT %d",
                    "Insättning",
                    "Credit",
                    "FPS IN %d",
                    "Payment received",
                    "");
    private static final List<String> UNITS = List.of("EUR", "USD", "JPY");

    private final Random random;
    private final Life life;
    private final Scene scene;
    private final String owner;
    private final boolean abroad;

    Transfers(Random random, boolean abroad) {
        this.random = random;
        this.abroad = abroad;
        life = new Life(random);
        scene = new Scene(random);
        owner = life.names.person();
    }

    /** What one unit was worth on a day, as a reference rate says. */
    static @Nullable BigDecimal rate(String from, String to, LocalDate day) {
        var one = perEuro(from);
        var other = perEuro(to);
        var drift = 1 + (day.toEpochDay() % 7 - 3) * 0.001;
        return BigDecimal.valueOf(other / one * drift);
    }

    Scene scene() {
        var style = new Style(random);
        life.everyday(1.0, false);
        for (var it : List.copyOf(life.purchases)) {
            var account = random.nextInt(3);
            row(it, account, it.on(), it.amount(), style.tell(it), null);
            if (random.nextInt(8) == 0) {
                refund(it, random.nextInt(3), style);
            }
        }
        for (var at = 0; at < 12; at++) {
            transfer();
        }
        return scene;
    }

    /** Another account is paid what a shop was paid, a few days later. */
    private void refund(Purchase it, int account, Style style) {
        var back =
                life.buy(it.on().plusDays(random.nextInt(4)), it.amount(), it.merchant(), 1, false);
        row(back, account, back.on(), it.amount().negate(), style.tell(back), null);
    }

    private void transfer() {
        var from = random.nextInt(3);
        var to = (from + 1 + random.nextInt(2)) % 3;
        var round = random.nextInt(3) > 0;
        var amount =
                round
                        ? new BigDecimal(50 * (1 + random.nextInt(40)))
                        : life.price().add(BigDecimal.TEN);
        var paid = amount.setScale(abroad && from == 2 ? 0 : 2, RoundingMode.HALF_UP);
        var it = life.buy(life.day(), paid.negate(), owner, 1, true);
        var reference = random.nextInt(4) == 0 ? "E2E-" + random.nextInt(1_000_000_000) : null;
        row(it, from, it.on(), paid.negate(), leg(SENT), reference);
        var days = List.of(0, 0, 0, 1, 1, 2, 3, 4).get(random.nextInt(8));
        row(
                it,
                to,
                it.on().plusDays(days),
                received(paid, from, to, it.on()),
                leg(CAME),
                reference);
    }

    private BigDecimal received(BigDecimal paid, int from, int to, LocalDate day) {
        var rate = rate(unit(from), unit(to), day);
        if (rate == null || !abroad) {
            return paid;
        }
        var margin = BigDecimal.valueOf(1 - random.nextDouble() * 0.035);
        var fee = random.nextInt(3) == 0 ? new BigDecimal("0.99") : BigDecimal.ZERO;
        var left = paid.subtract(fee).multiply(rate).multiply(margin);
        return left.setScale(to == 2 ? 0 : 2, RoundingMode.HALF_UP);
    }

    private Style.Told leg(List<String> texts) {
        var text = life.names.any(texts).replace("%d", "" + random.nextInt(100_000));
        return switch (random.nextInt(4)) {
            case 0 -> new Style.Told(text, null);
            case 1 -> new Style.Told(text + " " + owner, null);
            case 2 -> new Style.Told(owner, random.nextBoolean() ? text : null);
            default -> new Style.Told(text, owner);
        };
    }

    private void row(
            Purchase it,
            int account,
            LocalDate day,
            BigDecimal amount,
            Style.Told told,
            @Nullable String reference) {
        var batch = Set.of(10 + account);
        scene.add(
                it,
                new Scene.Row(
                        account,
                        day,
                        null,
                        amount,
                        unit(account),
                        told,
                        null,
                        reference,
                        false,
                        Origin.BANK,
                        batch));
    }

    private String unit(int account) {
        return abroad ? UNITS.get(account) : "EUR";
    }

    private static double perEuro(String unit) {
        return switch (unit) {
            case "USD" -> 1.08;
            case "JPY" -> 161.5;
            default -> 1;
        };
    }
}
