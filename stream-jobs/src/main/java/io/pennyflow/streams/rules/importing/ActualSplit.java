package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Action.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The actions of Actual that divide a transaction, each about a numbered part. */
final class ActualSplit {
    private final Names names;

    ActualSplit(Names names) {
        this.names = names;
    }

    /** Number 0 is the whole. */
    static boolean isOfPart(Loose action) {
        return action.get("options").get("splitIndex").number() > 0;
    }

    Said<Action> split(List<Loose> actions) {
        var parts = new TreeMap<Long, List<Loose>>();
        for (var action : actions) {
            var number = action.get("options").get("splitIndex").number();
            parts.computeIfAbsent(number, it -> new ArrayList<>()).add(action);
        }
        var split = new ArrayList<Action.Part>();
        for (var part : parts.values()) {
            var one = part(part);
            if (one == null) {
                return Said.not("Each part needs a category of here and an amount, and no more.");
            }
            split.add(one);
        }
        return hasBoth(split)
                ? Said.not("Percentages are of the whole here, of what is left there.")
                : Said.same(new Action.Split(split));
    }

    private Action.@Nullable Part part(List<Loose> actions) {
        String category = null;
        Share share = null;
        for (var action : actions) {
            if (action.get("op").text().equals("set-split-amount")) {
                share = share(action);
            } else if (action.get("field").text().equals("category")) {
                category = names.category(action.get("value").text()).orElse(null);
            } else {
                return null;
            }
        }
        return category == null || share == null ? null : new Action.Part(category, share);
    }

    private static @Nullable Share share(Loose action) {
        return switch (action.get("options").get("method").text()) {
            case "remainder" -> new Share.Rest();
            case "fixed-amount" ->
                    ActualAmounts.amount(action.get("value"))
                            .map(it -> new Share.Fixed(it.abs()))
                            .orElse(null);
            case "fixed-percent" ->
                    action.get("value")
                            .wholeNumber()
                            .map(it -> new Share.Percent(BigDecimal.valueOf(it)))
                            .orElse(null);
            default -> null;
        };
    }

    private static boolean hasBoth(List<Action.Part> parts) {
        return parts.stream().anyMatch(it -> it.share() instanceof Share.Fixed)
                && parts.stream().anyMatch(it -> it.share() instanceof Share.Percent);
    }
}
