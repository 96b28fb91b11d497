package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.rules.reading.Nearest;
import io.pennyflow.streams.rules.reading.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The templates of an envelope. */
final class TemplateReader {
    private final NeedReader needs;

    TemplateReader(String currency, Predicate<String> categories) {
        this.needs = new NeedReader(currency, categories);
    }

    /** Null when one of them is wrong; all of them are read, so that all faults are told. */
    @Nullable List<Template> readAll(Node list) {
        var items = list.items(0, Limits.TEMPLATES_MAX);
        if (items == null) {
            return null;
        }
        var templates = new ArrayList<Template>();
        for (var item : items) {
            var template = read(item);
            if (template != null) {
                templates.add(template);
            }
        }
        return templates.size() == items.size() ? templates : null;
    }

    private @Nullable Template read(Node node) {
        var members = node.members("a template");
        var type = members == null ? null : members.text("type", Limits.NAME_LENGTH_MAX);
        if (members == null || type == null) {
            return null;
        }
        if (!NeedReader.TYPES.contains(type)) {
            node.faults()
                    .add(
                            members.place().at("type"),
                            "There is no template \"%s\".".formatted(type),
                            Nearest.remedy(type, NeedReader.TYPES));
            return null;
        }
        var need = needs.read(type, members);
        var priority = Values.count(members.find("priority"), 0, Limits.PRIORITY_MAX);
        var from = Values.month(members.find("from"));
        var until = Values.month(members.find("until"));
        members.close();
        if (from != null && until != null && until.isBefore(from)) {
            node.fault("The template ends before it begins.", "Put until behind from.");
        }
        return need == null
                ? null
                : new Template(need, priority == null ? 0 : priority, from, until);
    }
}
