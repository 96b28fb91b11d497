package io.pennyflow.streams.rules.json;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong in a document, in the order it was found. */
public final class Faults {
    /** More are not told: who mends these will see the next. */
    public static final int MAX = 100;

    private final List<Fault> found = new ArrayList<>();

    public void add(Pointer place, String problem, String remedy) {
        if (found.size() < MAX) {
            found.add(new Fault(place.toString(), problem, remedy));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }
}
