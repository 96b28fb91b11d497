package io.pennyflow.streams.rules.reading;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.JsonReader;
import io.pennyflow.streams.rules.json.Pointer;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads rules from JSON (docs/rules.md) and says all that is wrong with them at once. */
public final class RuleReader {
    private static final List<String> STOPS =
            Arrays.stream(Rule.Stop.values()).map(Rule.Stop::text).toList();

    private final CategoryCheck categories;

    /** Rules may use the categories that fit the predicate: those a tenant has. */
    public RuleReader(Predicate<String> categories) {
        this.categories = new CategoryCheck(categories);
    }

    /** For any category that some tenant may have. */
    public static RuleReader ofTaxonomy() {
        return new RuleReader(Taxonomy::isCategory);
    }

    public RuleReading<RuleBook> readBook(String json) {
        return read(json, node -> new BookReader(this).read(node));
    }

    public RuleReading<Rule> readRule(String json) {
        return read(json, node -> rule(node, RegexBudget.ofBook()));
    }

    private static <T> RuleReading<T> read(String json, Function<Node, @Nullable T> reader) {
        var faults = new Faults();
        var document = JsonReader.read(json, faults);
        var value =
                document.map(it -> reader.apply(new Node(it, Pointer.ROOT, faults))).orElse(null);
        if (value != null && faults.isEmpty()) {
            return new RuleReading.Accepted<>(value);
        }
        return new RuleReading.Refused<>(faults.found());
    }

    @Nullable Rule rule(Node node, RegexBudget ofBook) {
        var members = node.members("a rule");
        if (members == null) {
            return null;
        }
        var rule = rule(members, ofBook);
        members.close();
        return rule != null && isSound(rule, node) ? rule : null;
    }

    private @Nullable Rule rule(Members members, RegexBudget ofBook) {
        var id = members.text("id", Limits.ID_LENGTH_MAX);
        var name = members.text("name", Limits.NAME_LENGTH_MAX);
        var enabled = members.flag("enabled", true);
        var from = date(members.find("from"));
        var until = date(members.find("until"));
        var when = members.need("when");
        var conditions = new ConditionReader(categories, ofBook.ofRule());
        var condition = when == null ? null : conditions.read(when);
        var then = members.need("then");
        var actions = then == null ? null : new ActionReader(categories).readAll(then);
        var stop = stop(members.find("stop"));
        return id == null || name == null || condition == null || actions == null
                ? null
                : new Rule(id, name, enabled, from, until, condition, actions, stop);
    }

    private static boolean isSound(Rule rule, Node node) {
        var from = rule.from();
        var until = rule.until();
        if (from != null && until != null && until.isBefore(from)) {
            node.fault("The rule ends before it begins.", "Put until behind from.");
            return false;
        }
        if (rule.then().isEmpty() && rule.stop() == Rule.Stop.NOTHING) {
            node.fault("The rule does nothing.", "Add an action, or let it stop others.");
            return false;
        }
        return true;
    }

    private static @Nullable LocalDate date(@Nullable Node node) {
        return node == null ? null : node.date();
    }

    private static Rule.Stop stop(@Nullable Node node) {
        var text = node == null ? null : node.text(Limits.TEXT_LENGTH_MAX);
        if (node == null || text == null) {
            return Rule.Stop.NOTHING;
        }
        var stop = Rule.Stop.of(text);
        if (stop.isEmpty()) {
            node.fault(
                    "Nothing can be stopped by \"%s\".".formatted(text),
                    Nearest.remedy(text, STOPS));
        }
        return stop.orElse(Rule.Stop.NOTHING);
    }
}
