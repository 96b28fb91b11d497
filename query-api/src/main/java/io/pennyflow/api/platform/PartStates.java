package io.pennyflow.api.platform;

import java.util.Map;

/** What runs beside the API in its process and how it does: part → job or topology → state. */
@FunctionalInterface
public interface PartStates {
    PartStates NONE = Map::of;

    Map<String, Map<String, String>> now();
}
