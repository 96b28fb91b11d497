package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.all;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.monthly;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.paid;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final List<Cadence> CADENCES = List.of(Cadence.values());

    private final Stated gym = stated(1, Cadence.MONTHLY, "2026-01-05", "-35.00");

    @Test
    void claimsOnePaymentForEachTimeItIsDue() {
        var payments = monthly("2026-01-05", 4, "-35.00");

        assertThat(claimed(gym, payments)).containsExactlyElementsOf(payments);
    }

    @Test
    void claimsWhatIsAFewDaysOffAndCostsALittleMore() {
        var payments = List.of(paid("2026-01-12", "-35.00"), paid("2026-02-02", "-39.00"));

        assertThat(claimed(gym, payments)).containsExactlyElementsOf(payments);
    }

    @Test
    void leavesWhatIsFarFromTheDayOrTheAmountOrIsARefund() {
        var payments =
                List.of(
                        paid("2026-01-20", "-35.00"),
                        paid("2026-02-05", "-350.00"),
                        paid("2026-03-05", "35.00"));

        assertThat(claimed(gym, payments)).isEmpty();
    }

    @Test
    void claimsWhatCameBeforeTheFirstDayForAsLongAsItCameWithoutABreak() {
        var before = all(monthly("2025-08-05", 2, "-29.00"), monthly("2025-11-05", 2, "-33.00"));
        var longAgo = monthly("2024-11-05", 3, "-29.00");

        assertThat(claimed(gym, all(longAgo, before))).containsExactlyElementsOf(before);
    }

    @Test
    void claimsNothingBehindItsEnd() {
        var until = stated(1, Cadence.MONTHLY, "2026-01-05", "2026-02-20", "-35.00");
        var payments = monthly("2026-01-05", 4, "-35.00");

        assertThat(claimed(until, payments)).containsExactlyElementsOf(payments.subList(0, 2));
    }

    @Test
    void twoEqualFeesOnOneDayAreTwoBills() {
        var other = stated(2, Cadence.MONTHLY, "2026-01-05", "-35.00");
        var one = paid("2026-01-05", "-35.00", "one");
        var two = paid("2026-01-05", "-35.00", "two");

        var claims = Claims.of(Map.of(gym, List.of(one, two), other, List.of(one, two)));

        assertThat(claims.values()).allSatisfy(it -> assertThat(it).hasSize(1));
        assertThat(claims.values().stream().flatMap(it -> it.values().stream()))
                .containsExactlyInAnyOrder(one, two);
    }

    @Test
    void doesNotTakeWhatIsExactlyAnotherBillAtTheSameCompany() {
        var phone = stated(2, Cadence.MONTHLY, "2026-01-05", "-40.00");
        var both = List.of(paid("2026-01-05", "-40.00"));

        var claims = Claims.of(Map.of(gym, both, phone, both));

        assertThat(claims.get(gym.id())).isEmpty();
        assertThat(claims.get(phone.id())).hasSize(1);
    }

    @Test
    void followsAPriceThatRisesAndLetsAPersonsNewWordCount() {
        var payments =
                List.of(
                        paid("2026-01-05", "-35.00"),
                        paid("2026-02-05", "-42.00"),
                        paid("2026-03-05", "-50.00"));

        assertThat(claimed(gym, payments)).containsExactlyElementsOf(payments);
    }

    @Property(tries = 300)
    void claimsTheSameInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var payments = payments(random);
        var bills = bills(random);
        var claims = Claims.of(each(bills, payments));

        Collections.shuffle(payments, random);
        Collections.shuffle(bills, random);

        assertThat(Claims.of(each(bills, payments))).isEqualTo(claims);
    }

    @Property(tries = 300)
    void claimsNothingTwiceAndNothingFarFromItsDay(@ForAll long seed) {
        var random = new Random(seed);
        var bills = bills(random);
        var seen = new HashSet<Occurrence>();

        var claims = Claims.of(each(bills, payments(random)));

        for (var bill : bills) {
            var reach = Claims.reach(bill.cadence());
            var claimed = Objects.requireNonNull(claims.get(bill.id()));
            claimed.forEach(
                    (slot, payment) -> {
                        assertThat(seen.add(payment)).isTrue();
                        var off = bill.rhythm().day(slot) - payment.on().toEpochDay();
                        assertThat(Math.abs(off)).isLessThanOrEqualTo(reach);
                    });
        }
    }

    @Property(tries = 300)
    void isDueOnTheFirstDayNamed(@ForAll long seed) {
        var random = new Random(seed);
        var cadence = CADENCES.get(random.nextInt(CADENCES.size()));
        var first = gym.first().plusDays(random.nextInt(1500));
        var bill = stated(1, cadence, first.toString(), "-1.00");

        var series = bill.series(Collections.emptySortedMap());

        assertThat(series.next().likely()).isEqualTo(first);
        var apart =
                series.due().on(series.nextSlot() + 1).likely().toEpochDay() - first.toEpochDay();
        assertThat((double) apart).isBetween(0.9 * cadence.days() - 3, 1.1 * cadence.days() + 3);
    }

    private static Collection<Occurrence> claimed(Stated bill, List<Occurrence> payments) {
        return Claims.of(Map.of(bill, payments)).values().iterator().next().values();
    }

    private static Map<Stated, List<Occurrence>> each(List<Stated> bills, List<Occurrence> all) {
        var payments = new LinkedHashMap<Stated, List<Occurrence>>();
        bills.forEach(it -> payments.put(it, all));
        return payments;
    }

    private static List<Stated> bills(Random random) {
        var bills = new ArrayList<Stated>();
        for (var at = 0; at < 1 + random.nextInt(4); at++) {
            var cadence = CADENCES.get(random.nextInt(CADENCES.size()));
            var first = "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            bills.add(stated(at, cadence, first, "-" + (5 + random.nextInt(3)) + ".00"));
        }
        return bills;
    }

    private static List<Occurrence> payments(Random random) {
        var payments = new ArrayList<Occurrence>();
        for (var at = 0; at < 80; at++) {
            var on = "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            payments.add(paid(on, "-" + (4 + random.nextInt(4)) + ".00", "n" + at));
        }
        return payments;
    }
}
