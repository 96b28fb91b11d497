package io.pennyflow.local.eval.alerts;

import io.pennyflow.local.demo.DemoAccount;
import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.eval.recurring.Enrichment;
import io.pennyflow.local.eval.recurring.LabelledHousehold;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The demo household with a few incidents, as it lives from day to day.
 *
 * @param transactions in the order they are learned of, each on the day it is booked
 * @param truths about the days from {@code from} on
 */
record LivedHousehold(
        List<Account> accounts,
        List<EnrichedTransaction> transactions,
        List<Truth> truths,
        LocalDate from,
        LocalDate until) {
    private static final int SCALE = 4;

    /** Of two years the second is judged; of the first it is learned what is usual. */
    static LivedHousehold generate(long seed) {
        var household = DemoHousehold.generate(seed, LabelledHousehold.END);
        var until = LabelledHousehold.END;
        var from = until.minusYears(1).plusDays(1);
        var incidents = Incidents.into(household, from, until, seed);
        var transactions = new ArrayList<>(LabelledHousehold.generate(seed).transactions());
        transactions.addAll(incidents.transactions());
        var lived =
                transactions.stream()
                        .map(LivedHousehold::asItHappens)
                        .sorted(Comparator.comparing(EnrichedTransaction::getBookedOn))
                        .toList();
        var truths = new ArrayList<>(incidents.truths());
        truths.addAll(Truths.of(household, from));
        truths.addAll(Truths.ofBalances(balances(lived), from));
        return new LivedHousehold(allAccounts(), lived, truths, from, until);
    }

    private static EnrichedTransaction asItHappens(EnrichedTransaction it) {
        return EnrichedTransaction.newBuilder(it).setObservedAt(noon(it.getBookedOn())).build();
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Account> allAccounts() {
        return Arrays.stream(DemoAccount.values())
                .map(
                        it ->
                                Account.newBuilder()
                                        .setTenantId(Enrichment.TENANT)
                                        .setAccountId(Enrichment.account(it.name()))
                                        .setName(it.title())
                                        .setKind(it.kind())
                                        .setCurrency(it.currency())
                                        .setOpeningBalance(it.openingBalance().setScale(SCALE))
                                        .setClosed(false)
                                        .setChangedAt(Instant.EPOCH)
                                        .build())
                .toList();
    }

    /** By account and day, of accounts that hold money. */
    private static Map<UUID, NavigableMap<LocalDate, BigDecimal>> balances(
            List<EnrichedTransaction> lived) {
        return Arrays.stream(DemoAccount.values())
                .filter(it -> !it.kind().equals("card"))
                .collect(
                        Collectors.toMap(
                                it -> Enrichment.account(it.name()), it -> balances(it, lived)));
    }

    private static NavigableMap<LocalDate, BigDecimal> balances(
            DemoAccount account, List<EnrichedTransaction> lived) {
        var balances = new TreeMap<LocalDate, BigDecimal>();
        var balance = account.openingBalance();
        for (var it : lived) {
            if (it.getAccountId().equals(Enrichment.account(account.name()))) {
                balance = balance.add(it.getAmount());
                balances.put(it.getBookedOn(), balance);
            }
        }
        return balances;
    }
}
