package io.pennyflow.connect.notify.words;

import io.pennyflow.schemas.alert.AlertKind;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What letters and pushes say, in one language. */
public final class Words {
    private static final String BUNDLE = "io.pennyflow.connect.notify.words.words";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Kinds that are about no amount. */
    private static final Set<String> NO_AMOUNT = Set.of(AlertKind.IMPORT_TROUBLE.wire());

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // Never the language of the machine it happens to run on.
        var control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
    }

    /** English for a language we have no words in. */
    public static Words in(String language) {
        return new Words(language.equals("de") ? Locale.GERMANY : Locale.UK);
    }

    /** An alert in words: what it is, and the sentence that says it all. */
    public record Text(
            String title, String sentence, String severity, String alertId, @Nullable String day) {}

    public String language() {
        return locale.getLanguage();
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Of the JSON that a message carries. */
    public Text of(String payload) {
        var data = JSON.readTree(payload).get("data");
        var kind = text(data, "kind");
        var day = text(data, "bookedOn");
        return new Text(
                title(kind, data),
                sentence(kind, data),
                text(data, "severity"),
                text(data, "alertId"),
                day.isEmpty() || text(data, "transactionId").isEmpty() ? null : day(day));
    }

    private String title(String kind, JsonNode data) {
        var name = text(data, "basisName");
        if (kind.equals(AlertKind.UNUSUAL_AMOUNT.wire())
                && text(data, "basis").equals("merchant")) {
            return say("title.unusual-amount.at", name);
        }
        return AlertKind.of(kind).isPresent() || kind.equals("test")
                ? say("title." + kind)
                : say("title.other");
    }

    // The record's own sentence is English: another language says it anew where it can.
    private String sentence(String kind, JsonNode data) {
        var key = key(kind, data);
        if (!bundle.containsKey(key)) {
            return text(data, "message");
        }
        if (kind.equals(AlertKind.UNUSUAL_AMOUNT.wire())) {
            return data.hasNonNull("amount")
                            && data.hasNonNull("usualLow")
                            && data.hasNonNull("usualHigh")
                    ? say(
                            key,
                            money(data, "amount"),
                            money(data, "usualLow"),
                            money(data, "usualHigh"))
                    : text(data, "message");
        }
        var hasAmount = data.hasNonNull("amount");
        return data.hasNonNull("bookedOn") && (hasAmount || NO_AMOUNT.contains(kind))
                ? say(
                        key,
                        hasAmount ? money(data, "amount") : "",
                        text(data, "basisName"),
                        day(text(data, "bookedOn")))
                : text(data, "message");
    }

    /** What is below zero may be said in other words. */
    private String key(String kind, JsonNode data) {
        var key = "sentence." + kind;
        var below = key + ".below";
        return text(data, "amount").startsWith("-") && bundle.containsKey(below) ? below : key;
    }

    private String money(JsonNode data, String field) {
        var code = text(data, "currency");
        var amount = new BigDecimal(text(data, field)).abs();
        var format = NumberFormat.getInstance(locale);
        var digits = digits(code);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.stripTrailingZeros().scale()));
        return format.format(amount) + "\u00a0" + code;
    }

    private static int digits(String code) {
        try {
            return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }

    private String day(String day) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return format.format(LocalDate.parse(day));
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }
}
