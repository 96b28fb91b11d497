package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object; which of them nobody asks for is a fault. */
public final class Members {
    private final Json.Members members;
    private final Pointer place;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    public Members(Json.Members members, Pointer place, Faults faults) {
        this.members = members;
        this.place = place;
        this.faults = faults;
    }

    /** Null when it is not there; null as a value is as good as that. */
    public @Nullable Node find(String name) {
        asked.add(name);
        var value = members.of().get(name);
        return value == null || value instanceof Json.Nothing
                ? null
                : new Node(value, place.at(name), faults);
    }

    public @Nullable Node need(String name) {
        var node = find(name);
        if (node == null) {
            faults.add(place, "\"%s\" is missing.".formatted(name), "Add it.");
        }
        return node;
    }

    public @Nullable String text(String name, int lengthMax) {
        var node = need(name);
        return node == null ? null : node.text(lengthMax);
    }

    public boolean flag(String name, boolean otherwise) {
        var node = find(name);
        var flag = node == null ? null : node.flag();
        return flag == null ? otherwise : flag;
    }

    public boolean has(String name) {
        return members.of().containsKey(name);
    }

    public Pointer place() {
        return place;
    }

    /** Says which members nobody asked for. */
    public void close() {
        for (var name : members.of().keySet()) {
            if (!asked.contains(name)) {
                faults.add(
                        place.at(name),
                        "\"%s\" means nothing here.".formatted(name),
                        Nearest.remedy(name, asked));
            }
        }
    }
}
