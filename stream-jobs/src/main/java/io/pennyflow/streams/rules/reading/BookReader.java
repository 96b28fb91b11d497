package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A book of groups of rules. */
final class BookReader {
    private final RuleReader rules;
    private final RegexBudget budget = RegexBudget.ofBook();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> groupIds = new HashSet<>();
    private int count;

    BookReader(RuleReader rules) {
        this.rules = rules;
    }

    @Nullable RuleBook read(Node node) {
        var members = node.members("a book of rules");
        if (members == null) {
            return null;
        }
        var version = members.need("version");
        var number = version == null ? null : version.decimal(9, 0);
        if (version != null
                && number != null
                && number.compareTo(BigDecimal.valueOf(RuleBook.VERSION)) != 0) {
            version.fault(
                    "This is version %s of the format.".formatted(number.toPlainString()),
                    "Write version %d.".formatted(RuleBook.VERSION));
        }
        var list = members.need("groups");
        var items = list == null ? null : list.items(0, Limits.GROUPS_MAX);
        members.close();
        var groups = new ArrayList<RuleGroup>();
        if (items != null) {
            items.forEach(it -> addTo(groups, group(it)));
        }
        return new RuleBook(groups);
    }

    private @Nullable RuleGroup group(Node node) {
        var members = node.members("a group of rules");
        if (members == null) {
            return null;
        }
        var id = members.text("id", Limits.ID_LENGTH_MAX);
        var name = members.text("name", Limits.NAME_LENGTH_MAX);
        var enabled = members.flag("enabled", true);
        var list = members.need("rules");
        var items = list == null ? null : list.items(0, Limits.RULES_MAX);
        members.close();
        var read = new ArrayList<Rule>();
        if (items != null) {
            items.forEach(it -> addTo(read, rule(it)));
        }
        if (id != null && !groupIds.add(id)) {
            node.fault("Another group has the id \"%s\".".formatted(id), "Give it its own.");
        }
        return id == null || name == null ? null : new RuleGroup(id, name, enabled, read);
    }

    private @Nullable Rule rule(Node node) {
        count++;
        if (count == Limits.RULES_MAX + 1) {
            node.fault(
                    "There are more than %d rules.".formatted(Limits.RULES_MAX),
                    "Remove some that nothing needs.");
        }
        if (count > Limits.RULES_MAX) {
            return null;
        }
        var rule = rules.rule(node, budget);
        if (rule != null && !ids.add(rule.id())) {
            node.fault("Another rule has the id \"%s\".".formatted(rule.id()), "Give it its own.");
        }
        return rule;
    }

    private static <T> void addTo(List<T> list, @Nullable T item) {
        if (item != null) {
            list.add(item);
        }
    }
}
