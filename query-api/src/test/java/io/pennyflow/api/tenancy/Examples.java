package io.pennyflow.api.tenancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Requests that would be fine if the id in them were one's own. */
record Examples(UUID id) {
    /** Texts that are not free. Add yours when the walk says a new request is not valid. */
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("kind", "checking"),
                    Map.entry("MatchDecisionRequest.kind", "duplicate"),
                    Map.entry("currency", "EUR"),
                    Map.entry("baseCurrency", "EUR"),
                    Map.entry("country", "DE"),
                    Map.entry("timeZone", "Europe/Berlin"),
                    Map.entry("email", "walk@example.org"),
                    Map.entry("password", "four dull green lamps"),
                    Map.entry("category", "FOOD_AND_DRINK_GROCERIES"),
                    Map.entry("parent", "FOOD_AND_DRINK"),
                    Map.entry("colour", "#336699"),
                    Map.entry("applyTo", "new"),
                    Map.entry("number", "47110815"),
                    Map.entry("VerdictWish.kind", "amount"),
                    Map.entry("OwnBillWish.cadence", "monthly"),
                    Map.entry("AnomalyAnswerWish.said", "expected"),
                    Map.entry("GoalWish.state", "active"),
                    Map.entry("File.format", "firefly"),
                    Map.entry("File.content", "[{\"title\": \"A rule\"}]"),
                    Map.entry("encoding", "UTF-8"),
                    Map.entry("delimiter", ","),
                    Map.entry("DecisionWish.state", "acknowledged"),
                    Map.entry("EndpointWish.url", "https://example.org/hook"),
                    Map.entry("SettingsWish.language", "en"),
                    Map.entry("SettingsWish.quietFrom", "22:00"),
                    Map.entry("SettingsWish.quietUntil", "07:00"),
                    Map.entry("SettingsWish.digestAt", "18:00"),
                    Map.entry("SettingsWish.digestOn", "daily"),
                    Map.entry("NewDevice.endpoint", "https://push.example.org/send/1"),
                    Map.entry("NewDevice.auth", "BTBZMqHH6r4Tts7J_aSIgg"),
                    Map.entry(
                            "NewDevice.p256dh",
                            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"));

    private static final Map<String, Object> BUDGET =
            Map.of(
                    "version", 1,
                    "name", "Budget",
                    "currency", "EUR",
                    "first", "2026-01",
                    "accounts", List.of());

    /** Ids that a filter takes as text. */
    private static final List<String> ID_FILTERS = List.of("account", "merchant", "import");

    /** A list of ids that may not be empty. */
    private static final String ID_LIST = "streamIds";

    Object of(Class<?> record) {
        var body = new LinkedHashMap<String, Object>();
        for (var component : record.getRecordComponents()) {
            var name = component.getName();
            var own = TEXTS.get(record.getSimpleName() + "." + name);
            body.put(name, own == null ? of(name, component.getType()) : own);
        }
        return body;
    }

    @Nullable Object of(String name, Class<?> type) {
        if (type == UUID.class) {
            return id;
        }
        if (type == String.class) {
            return TEXTS.getOrDefault(name, "text");
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == int.class || type == Integer.class) {
            return 0;
        }
        if (type == BigDecimal.class) {
            return "1.00";
        }
        if (type == Instant.class) {
            return null;
        }
        if (type == LocalDate.class) {
            return "2026-01-05";
        }
        if (type == List.class) {
            return name.equals(ID_LIST) ? List.of(id) : List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == JsonNode.class && name.equals("budget")) {
            return BUDGET;
        }
        if (type == JsonNode.class) {
            return Map.of("version", 1, "groups", List.of());
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type.isRecord()) {
            return of(type);
        }
        throw new AssertionError("Say what a %s is, for %s.".formatted(type.getName(), name));
    }

    Map<String, String> filter(Class<?> record) {
        var filter = new LinkedHashMap<String, String>();
        for (var component : record.getRecordComponents()) {
            var name = component.getName().replaceFirst("Id$", "");
            if (ID_FILTERS.contains(name)) {
                filter.put(name, id.toString());
            }
        }
        return filter;
    }

    static boolean hasId(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .anyMatch(it -> it.getType() == UUID.class || it.getName().equals(ID_LIST));
    }
}
