package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Action.Share;
import java.util.LinkedHashMap;
import java.util.List;

/** Actions as JSON. */
final class ActionWriter {
    private ActionWriter() {}

    static Json json(Action action) {
        if (action instanceof Action.SetCategory set) {
            return of("set-category", "category", text(set.category()));
        } else if (action instanceof Action.SetMerchant set) {
            return of("set-merchant", "name", text(set.name()));
        } else if (action instanceof Action.AddTags add) {
            return of("add-tags", "tags", texts(add.tags()));
        } else if (action instanceof Action.RemoveTags remove) {
            return of("remove-tags", "tags", texts(remove.tags()));
        } else if (action instanceof Action.SetNote set) {
            return of("set-note", "note", text(set.note()));
        } else if (action instanceof Action.AppendNote append) {
            return of("append-note", "note", text(append.note()));
        } else if (action instanceof Action.Exclude exclude) {
            return of("exclude", "excluded", new Json.Flag(exclude.excluded()));
        } else if (action instanceof Action.Alert alert) {
            return of("alert", "message", text(alert.message()));
        } else if (action instanceof Action.Split split) {
            return of("split", "parts", parts(split));
        }
        return bare(action);
    }

    private static Json bare(Action action) {
        var members = new LinkedHashMap<String, Json>();
        var name =
                action instanceof Action.ClearTags
                        ? "clear-tags"
                        : action instanceof Action.ClearNote ? "clear-note" : "mark-transfer";
        members.put("action", text(name));
        return new Json.Members(members);
    }

    private static Json of(String name, String member, Json value) {
        var members = new LinkedHashMap<String, Json>();
        members.put("action", text(name));
        members.put(member, value);
        return new Json.Members(members);
    }

    private static Json parts(Action.Split split) {
        return new Json.Items(split.parts().stream().map(ActionWriter::part).toList());
    }

    private static Json part(Action.Part part) {
        var members = new LinkedHashMap<String, Json>();
        members.put("category", text(part.category()));
        if (part.share() instanceof Share.Fixed fixed) {
            members.put("amount", text(fixed.amount().toPlainString()));
        } else if (part.share() instanceof Share.Percent percent) {
            members.put("percent", text(percent.percent().toPlainString()));
        }
        return new Json.Members(members);
    }

    private static Json texts(List<String> texts) {
        return new Json.Items(texts.stream().map(ActionWriter::text).toList());
    }

    private static Json text(String text) {
        return new Json.Text(text);
    }
}
