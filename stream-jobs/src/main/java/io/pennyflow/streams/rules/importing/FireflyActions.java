package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.FireflyRule.Part;
import io.pennyflow.streams.rules.model.Action;
import java.util.List;

/** Actions of Firefly III as ours. */
final class FireflyActions {
    private final Names names;

    FireflyActions(Names names) {
        this.names = names;
    }

    Said<Action> action(Part action) {
        var value = action.value().strip();
        if (value.startsWith("=")) {
            return Said.not("Expressions cannot be said here.");
        }
        return switch (action.type()) {
            case "set_category" -> category(value);
            case "add_tag" -> Said.same(new Action.AddTags(List.of(value)));
            case "remove_tag" -> Said.same(new Action.RemoveTags(List.of(value)));
            case "remove_all_tags" -> Said.same(new Action.ClearTags());
            case "set_notes" -> Said.same(new Action.SetNote(value));
            case "clear_notes" -> Said.same(new Action.ClearNote());
            case "append_notes" ->
                    Said.nearly(new Action.AppendNote(value), "It gets a line of its own.");
            case "convert_transfer" ->
                    Said.nearly(
                            new Action.MarkTransfer(),
                            "It gets the category of transfers; no other account is set.");
            case "set_source_account", "set_destination_account" -> otherSide(value);
            default -> Said.not("There is no such action here.");
        };
    }

    private Said<Action> category(String value) {
        return names.category(value)
                .map(it -> Said.<Action>same(new Action.SetCategory(it)))
                .orElseGet(() -> Said.not("There is no such category here."));
    }

    private Said<Action> otherSide(String value) {
        return names.account(value).isPresent()
                ? Said.not("A rule cannot move a transaction to another account here.")
                : Said.nearly(
                        new Action.SetMerchant(value),
                        "It becomes the name of the merchant, as none of the accounts is meant.");
    }
}
