package io.pennyflow.local.stack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the environment says of notifications: {@code PENNYFLOW_NOTIFY_SMTP_HOST} is the connectors'
 * setting {@code notify.smtp.host}, and so on.
 */
final class NotifySettings {
    private static final String PREFIX = "PENNYFLOW_NOTIFY_";

    private NotifySettings() {}

    /** With the page's address, where links lead, unless the environment knows a better one. */
    static Map<String, String> of(Map<String, String> environment, String page) {
        var settings = new HashMap<String, String>();
        settings.put("notify.page.url", page);
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX)) {
                        settings.put(key(name), value);
                    }
                });
        return settings;
    }

    private static String key(String name) {
        var rest = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
        return "notify." + rest.replace('_', '.');
    }
}
