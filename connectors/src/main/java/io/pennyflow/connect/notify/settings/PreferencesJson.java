package io.pennyflow.connect.notify.settings;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Settings as they are kept in a table. */
public final class PreferencesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PreferencesJson() {}

    public static String write(AlertPreferences preferences) {
        return JSON.writeValueAsString(preferences);
    }

    public static AlertPreferences read(String json) {
        return JSON.readValue(json, AlertPreferences.class);
    }

    /** The defaults where nothing is kept. */
    public static AlertPreferences read(@Nullable String json, ZoneId zone) {
        return json == null ? AlertPreferences.defaultIn(zone) : read(json);
    }
}
