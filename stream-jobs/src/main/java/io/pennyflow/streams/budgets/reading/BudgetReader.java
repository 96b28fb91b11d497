package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.MonthStart;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.JsonReader;
import io.pennyflow.streams.rules.json.Pointer;
import io.pennyflow.streams.rules.reading.Nearest;
import io.pennyflow.streams.rules.reading.Node;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads budgets from JSON (docs/budgets.md) and says all that is wrong with them at once. */
public final class BudgetReader {
    /** Of the format. */
    public static final int VERSION = 1;

    private static final List<String> KINDS =
            Arrays.stream(Budget.Kind.values()).map(Budget.Kind::text).toList();

    private final Predicate<String> categories;

    /** Envelopes may be for the categories that fit the predicate: those a tenant has. */
    public BudgetReader(Predicate<String> categories) {
        this.categories = categories;
    }

    public BudgetReading<Budget> read(String json) {
        return read(json, this::budget);
    }

    /** The templates of one envelope, in a budget of this currency. */
    public BudgetReading<List<Template>> readTemplates(String json, String currency) {
        return read(json, node -> new TemplateReader(currency, categories).readAll(node));
    }

    private static <T> BudgetReading<T> read(String json, Function<Node, @Nullable T> reader) {
        var faults = new Faults();
        var document = JsonReader.read(json, faults);
        var value =
                document.map(it -> reader.apply(new Node(it, Pointer.ROOT, faults))).orElse(null);
        if (value != null && faults.isEmpty()) {
            return new BudgetReading.Accepted<>(value);
        }
        return new BudgetReading.Refused<>(faults.found());
    }

    private @Nullable Budget budget(Node node) {
        var members = node.members("a budget");
        if (members == null) {
            return null;
        }
        version(members.need("version"));
        var name = members.text("name", Limits.NAME_LENGTH_MAX);
        var kind = kind(members.find("kind"));
        var currency = Values.currency(members.need("currency"));
        var start = start(members.find("monthStart"));
        var first = Values.month(members.need("first"));
        var accounts = accounts(members.need("accounts"));
        var money = currency == null ? "EUR" : currency;
        var envelopes = new EnvelopeReader(money, categories).readAll(members.find("envelopes"));
        var amounts = new AmountReader(money, first);
        var assigned = amounts.read(members.find("assigned"), it -> envelopes.containsKey(it));
        var plan = amounts.read(members.find("plan"), categories);
        members.close();
        if (name == null || currency == null || first == null) {
            return null;
        }
        var budget =
                new Budget(name, kind, currency, start, first, accounts, envelopes, assigned, plan);
        return Soundness.check(budget, node) ? budget : null;
    }

    private static void version(@Nullable Node node) {
        var number = node == null ? null : node.decimal(9, 0);
        if (node != null && number != null && number.compareTo(BigDecimal.valueOf(VERSION)) != 0) {
            node.fault(
                    "This is version %s of the format.".formatted(number.toPlainString()),
                    "Write version %d.".formatted(VERSION));
        }
    }

    private static Budget.Kind kind(@Nullable Node node) {
        var text = node == null ? null : node.text(Limits.NAME_LENGTH_MAX);
        if (node == null || text == null) {
            return Budget.Kind.ENVELOPE;
        }
        var kind = Budget.Kind.of(text);
        if (kind.isEmpty()) {
            node.fault("There is no kind \"%s\".".formatted(text), Nearest.remedy(text, KINDS));
        }
        return kind.orElse(Budget.Kind.ENVELOPE);
    }

    private static MonthStart start(@Nullable Node node) {
        if (node == null) {
            return MonthStart.FIRST;
        }
        if (node.value() instanceof Json.Text text && text.of().equals("last")) {
            return new MonthStart(MonthStart.LAST);
        }
        var day = node.decimal(9, 0);
        var start = day == null ? null : MonthStart.of(day.intValueExact()).orElse(null);
        if (day != null && (start == null || start.day() == MonthStart.LAST)) {
            node.fault("Months cannot begin there.", "Give a day from 1 to 28, or \"last\".");
        }
        return start == null ? MonthStart.FIRST : start;
    }

    private static SortedSet<UUID> accounts(@Nullable Node node) {
        var accounts = new TreeSet<UUID>();
        var items = node == null ? null : node.items(0, Limits.ACCOUNTS_MAX);
        for (var item : items == null ? List.<Node>of() : items) {
            var id = item.id();
            if (id != null && !accounts.add(id)) {
                item.fault("The account is there twice.", "Keep one of them.");
            }
        }
        return accounts;
    }
}
