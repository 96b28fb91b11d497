package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Action;
import java.util.List;

/** Actions of Actual as ours. */
final class ActualActions {
    private final Names names;

    ActualActions(Names names) {
        this.names = names;
    }

    /** Those with a number of a part make one split together. */
    void addTo(Translation translation, List<Loose> actions) {
        var ofParts = actions.stream().filter(ActualSplit::isOfPart).toList();
        for (var action : actions) {
            if (!ActualSplit.isOfPart(action)) {
                translation.action(action.shown(), action(action));
            }
        }
        if (!ofParts.isEmpty()) {
            var piece = String.join(", ", ofParts.stream().map(Loose::shown).toList());
            translation.action(piece, new ActualSplit(names).split(ofParts));
        }
    }

    private Said<Action> action(Loose action) {
        var value = action.get("value");
        var options = action.get("options");
        if (options.has("template") || options.has("formula")) {
            return Said.not("Templates and formulas cannot be said here.");
        }
        return switch (action.get("op").text()) {
            case "set" -> set(action.get("field").text(), value);
            case "append-notes" ->
                    value.text().isBlank()
                            ? Said.not("It adds nothing.")
                            : Said.nearly(
                                    new Action.AppendNote(value.text()),
                                    "It gets a line of its own.");
            default -> Said.not("There is no such action here.");
        };
    }

    private Said<Action> set(String field, Loose value) {
        return switch (field) {
            case "category" ->
                    names.category(value.text())
                            .map(it -> Said.<Action>same(new Action.SetCategory(it)))
                            .orElseGet(() -> Said.not("There is no such category here."));
            case "payee", "description" ->
                    names.payee(value.text())
                            .map(it -> Said.<Action>same(new Action.SetMerchant(it)))
                            .orElseGet(() -> Said.not("Nobody told the name of that payee."));
            case "payee_name" -> Said.same(new Action.SetMerchant(value.text()));
            case "notes" ->
                    value.text().isBlank()
                            ? Said.same(new Action.ClearNote())
                            : Said.same(new Action.SetNote(value.text()));
            default -> Said.not("A rule cannot change this here.");
        };
    }
}
