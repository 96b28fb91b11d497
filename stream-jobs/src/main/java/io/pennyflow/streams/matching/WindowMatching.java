package io.pennyflow.streams.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Compares anew what days that changed may have changed, and says what comes out otherwise. */
final class WindowMatching {
    /** Days that are compared in one step, beside those around them. */
    static final int STEP_DAYS = 240;

    /** What a change of one day can change; what that depends on is as far again. */
    private static final int DUPLICATES = DuplicateMatching.WINDOW_DAYS;

    private static final int TRANSFERS = TransferMatching.WINDOW_DAYS;

    private final Ledger ledger;
    private final OwnNumbers numbers;
    private final Intent intent;
    private final Findings findings;
    private final Rates rates;

    WindowMatching(
            Ledger ledger, OwnNumbers numbers, Intent intent, Findings findings, Rates rates) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.intent = intent;
        this.findings = findings;
        this.rates = rates;
    }

    /** Compares the days from the first on and returns how many rows were looked at. */
    int match(UUID tenant, UUID account, int from, int to) {
        var accounts = ledger.accounts(tenant);
        var isPlain = ledger.isOfOneBatch(tenant, account, from - DUPLICATES, to + DUPLICATES);
        if (isPlain && accounts.size() == 1) {
            return 0;
        }
        var undone = undone(tenant);
        var rows = isPlain ? 0 : duplicates(tenant, account, from, to, undone);
        var around = new ArrayList<Posting>();
        for (var each : accounts) {
            around.addAll(postings(tenant, each, from, to, TRANSFERS, undone));
        }
        transfers(tenant, around, from, to);
        return rows + around.size();
    }

    private BiPredicate<UUID, Boolean> undone(UUID tenant) {
        var taken = intent.undone(tenant);
        return (batch, edited) -> {
            var keepEdited = taken.get(batch);
            return keepEdited != null && !(keepEdited && edited);
        };
    }

    private List<Posting> postings(
            UUID tenant,
            UUID account,
            int from,
            int to,
            int reach,
            BiPredicate<UUID, Boolean> undone) {
        return ledger.postings(tenant, account, from - 2 * reach, to + 2 * reach, undone);
    }

    private int duplicates(
            UUID tenant, UUID account, int from, int to, BiPredicate<UUID, Boolean> undone) {
        var own = postings(tenant, account, from, to, DUPLICATES, undone);
        var coverage = Coverage.of(ledger.periods(tenant, account));
        var matches = DuplicateMatching.of(own, intent.of(tenant, false), coverage);
        var found = byRow(matches);
        // Rows that no longer count are asked for too: what was said of them is to go.
        for (var row :
                concerned(tenant, account, from - DUPLICATES, to + DUPLICATES, found, true)) {
            var before = findings.of(tenant, row);
            var after = new Found(found.getOrDefault(row, List.of()), before.transfers());
            set(tenant, row, before, after);
        }
        return own.size();
    }

    private void transfers(UUID tenant, List<Posting> all, int from, int to) {
        var left = all.stream().filter(it -> !isAbsorbed(tenant, it.id())).toList();
        var found =
                byRow(
                        TransferMatching.of(
                                left, intent.of(tenant, true), rates, numbers.of(tenant)));
        var rows = new HashSet<UUID>();
        for (var account : ledger.accounts(tenant)) {
            rows.addAll(concerned(tenant, account, from - TRANSFERS, to + TRANSFERS, found, false));
        }
        for (var row : rows) {
            var before = findings.of(tenant, row);
            set(tenant, row, before, new Found(before.duplicates(), listOf(found, row)));
        }
    }

    /** The rows of these days, and those they are or were paired with. */
    private Set<UUID> concerned(
            UUID tenant,
            UUID account,
            int from,
            int to,
            Map<UUID, List<Match>> found,
            boolean duplicates) {
        var rows = new HashSet<UUID>();
        for (var row : ledger.rowsOf(tenant, account, from, to)) {
            rows.add(row);
            var before = findings.of(tenant, row);
            Stream.concat(
                            listOf(found, row).stream(),
                            (duplicates ? before.duplicates() : before.transfers()).stream())
                    .forEach(it -> rows.add(Found.other(it, row)));
        }
        return rows;
    }

    private boolean isAbsorbed(UUID tenant, UUID row) {
        return findings.of(tenant, row).duplicates().stream()
                .anyMatch(it -> it.kind() != Match.Kind.REVIEW && it.absorbed().equals(row));
    }

    private void set(UUID tenant, UUID row, Found before, Found after) {
        if (!before.equals(after)) {
            findings.set(tenant, row, before, after);
            ledger.row(tenant, row)
                    .places()
                    .forEach(it -> ledger.touch(tenant, it.account(), it.day()));
        }
    }

    private static List<Match> listOf(Map<UUID, List<Match>> found, UUID row) {
        return found.getOrDefault(row, List.of());
    }

    private static Map<UUID, List<Match>> byRow(List<Match> matches) {
        var byRow = new HashMap<UUID, List<Match>>();
        for (var match : matches) {
            byRow.computeIfAbsent(match.kept(), it -> new ArrayList<>()).add(match);
            byRow.computeIfAbsent(match.absorbed(), it -> new ArrayList<>()).add(match);
        }
        return byRow;
    }
}
