package io.pennyflow.local.eval.recurring;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder of a bank's transactions, {@code transactions.csv}, and of the standing orders
 * among them, {@code truth.csv}; each may be a {@code .gz}.
 */
final class LabelledFolder {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Interest, fees and pensions, as the bank words them. */
    private static final Pattern PERIODIC = Pattern.compile("\\b(UROK|SLUZBY|DUCHOD)\\b");

    private LabelledFolder() {}

    /** Throws {@link IllegalArgumentException} when a file is missing or is none of these. */
    static Labelled read(Path folder) throws IOException {
        var rows = CsvTable.read(file(folder, "transactions.csv"), LabelledFolder::row);
        var enrichment = new Enrichment();
        var byId = new HashMap<UUID, EnrichedTransaction>();
        var unjudged = new HashSet<UUID>();
        for (var row : rows) {
            byId.put(Enrichment.id(row.id()), enrichment.of(row));
            if (isPeriodic(row)) {
                unjudged.add(Enrichment.id(row.id()));
            }
        }
        var truth = CsvTable.read(file(folder, "truth.csv"), it -> executions(it, byId));
        return new Labelled(
                rows.stream().map(it -> byId.get(Enrichment.id(it.id()))).toList(),
                truth,
                Set.copyOf(unjudged));
    }

    private static Path file(Path folder, String name) {
        return Stream.of(name, name + ".gz")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no %s or %s.gz in %s"
                                                .formatted(name, name, folder)));
    }

    private static BankRow row(CsvTable line) {
        var counterparty = line.cell("counterparty");
        return new BankRow(
                line.cell("transaction_id"),
                line.cell("account_id"),
                LocalDate.parse(line.cell("booked_on")),
                new BigDecimal(line.cell("amount")),
                line.cell("currency"),
                line.cell("description"),
                counterparty.isEmpty() ? null : counterparty,
                null);
    }

    /** What comes from an account is mostly wages. None of it is labelled. */
    private static boolean isPeriodic(BankRow row) {
        return PERIODIC.matcher(row.description()).find()
                || (row.amount().signum() > 0 && row.counterparty() != null);
    }

    private static List<UUID> executions(CsvTable line, Map<UUID, EnrichedTransaction> byId) {
        var ids =
                SPACES.splitAsStream(line.cell("transaction_ids"))
                        .map(it -> known(it, byId))
                        .sorted(Comparator.comparing(EnrichedTransaction::getBookedOn))
                        .map(EnrichedTransaction::getTransactionId)
                        .toList();
        if (ids.size() < Labelled.EXECUTIONS_MIN) {
            throw new IllegalArgumentException(
                    "a series has %d transactions at least".formatted(Labelled.EXECUTIONS_MIN));
        }
        return ids;
    }

    private static EnrichedTransaction known(String id, Map<UUID, EnrichedTransaction> byId) {
        var found = byId.get(Enrichment.id(id));
        if (found == null) {
            throw new IllegalArgumentException("there is no transaction " + id);
        }
        return found;
    }
}
