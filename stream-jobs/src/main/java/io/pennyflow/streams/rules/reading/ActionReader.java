package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The actions of one rule. */
final class ActionReader {
    static final List<String> NAMES =
            List.of(
                    "set-category",
                    "set-merchant",
                    "add-tags",
                    "remove-tags",
                    "clear-tags",
                    "set-note",
                    "append-note",
                    "clear-note",
                    "exclude",
                    "mark-transfer",
                    "alert",
                    "split");

    private static final int TAG_LENGTH_MAX = 50;

    private final CategoryCheck categories;

    ActionReader(CategoryCheck categories) {
        this.categories = categories;
    }

    /** Null when one of them is wrong; all of them are read, so that all faults are told. */
    @Nullable List<Action> readAll(Node list) {
        var items = list.items(0, Limits.ACTIONS_MAX);
        if (items == null) {
            return null;
        }
        var actions = new ArrayList<Action>();
        for (var item : items) {
            var action = read(item);
            if (action != null) {
                actions.add(action);
            }
        }
        return actions.size() == items.size() ? actions : null;
    }

    private @Nullable Action read(Node node) {
        var members = node.members("an action");
        var name = members == null ? null : members.text("action", Limits.TEXT_LENGTH_MAX);
        if (members == null || name == null) {
            return null;
        }
        if (!NAMES.contains(name)) {
            node.faults()
                    .add(
                            members.place().at("action"),
                            "There is no action \"%s\".".formatted(name),
                            Nearest.remedy(name, NAMES));
            return null;
        }
        var action = read(name, members);
        members.close();
        return action;
    }

    private @Nullable Action read(String name, Members members) {
        return switch (name) {
            case "set-category" -> category(members);
            case "set-merchant" -> merchant(members);
            case "add-tags" -> tags(members, true);
            case "remove-tags" -> tags(members, false);
            case "clear-tags" -> new Action.ClearTags();
            case "set-note" -> note(members, true);
            case "append-note" -> note(members, false);
            case "clear-note" -> new Action.ClearNote();
            case "exclude" -> new Action.Exclude(members.flag("excluded", true));
            case "mark-transfer" -> new Action.MarkTransfer();
            case "alert" -> alert(members);
            default -> new SplitReader(categories).read(members);
        };
    }

    private @Nullable Action category(Members members) {
        var node = members.need("category");
        var category = node == null ? null : categories.read(node);
        return category == null ? null : new Action.SetCategory(category);
    }

    private static @Nullable Action merchant(Members members) {
        var name = members.text("name", Limits.NAME_LENGTH_MAX);
        return name == null ? null : new Action.SetMerchant(name);
    }

    private static @Nullable Action tags(Members members, boolean added) {
        var node = members.need("tags");
        var items = node == null ? null : node.items(1, Limits.TAGS_MAX);
        if (items == null) {
            return null;
        }
        var tags = new ArrayList<String>();
        for (var item : items) {
            var tag = item.text(TAG_LENGTH_MAX);
            if (tag != null && tags.stream().anyMatch(tag::equalsIgnoreCase)) {
                item.fault(
                        "The tag \"%s\" is there twice.".formatted(tag.toLowerCase(Locale.ROOT)),
                        "Keep one of them.");
            } else if (tag != null) {
                tags.add(tag);
            }
        }
        return added ? new Action.AddTags(tags) : new Action.RemoveTags(tags);
    }

    private static @Nullable Action note(Members members, boolean whole) {
        var note = members.text("note", Limits.NOTE_LENGTH_MAX);
        if (note == null) {
            return null;
        }
        return whole ? new Action.SetNote(note) : new Action.AppendNote(note);
    }

    private static @Nullable Action alert(Members members) {
        var message = members.text("message", Limits.TEXT_LENGTH_MAX);
        return message == null ? null : new Action.Alert(message);
    }
}
