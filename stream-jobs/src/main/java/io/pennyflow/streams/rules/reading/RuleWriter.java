package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.JsonWriter;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rules as {@link RuleReader} reads them; equal rules as equal text. */
public final class RuleWriter {
    private RuleWriter() {}

    public static String write(RuleBook book) {
        var members = new LinkedHashMap<String, Json>();
        members.put("version", new Json.Decimal(BigDecimal.valueOf(RuleBook.VERSION)));
        members.put(
                "groups", new Json.Items(book.groups().stream().map(RuleWriter::json).toList()));
        return JsonWriter.write(new Json.Members(members));
    }

    public static String write(Rule rule) {
        return JsonWriter.write(json(rule));
    }

    private static Json json(RuleGroup group) {
        var members = new LinkedHashMap<String, Json>();
        members.put("id", new Json.Text(group.id()));
        members.put("name", new Json.Text(group.name()));
        members.put("enabled", new Json.Flag(group.enabled()));
        members.put("rules", new Json.Items(group.rules().stream().map(RuleWriter::json).toList()));
        return new Json.Members(members);
    }

    private static Json json(Rule rule) {
        var members = new LinkedHashMap<String, Json>();
        members.put("id", new Json.Text(rule.id()));
        members.put("name", new Json.Text(rule.name()));
        members.put("enabled", new Json.Flag(rule.enabled()));
        putDate(members, "from", rule.from());
        putDate(members, "until", rule.until());
        members.put("when", ConditionWriter.json(rule.when()));
        members.put("then", new Json.Items(rule.then().stream().map(ActionWriter::json).toList()));
        members.put("stop", new Json.Text(rule.stop().text()));
        return new Json.Members(members);
    }

    private static void putDate(Map<String, Json> members, String name, @Nullable LocalDate date) {
        if (date != null) {
            members.put(name, new Json.Text(date.toString()));
        }
    }
}
