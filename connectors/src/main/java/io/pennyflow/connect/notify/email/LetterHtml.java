package io.pennyflow.connect.notify.email;

import io.pennyflow.connect.notify.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The HTML half of a letter. Tables and inline styles, because that is what mail programs show; no
 * picture, no script, nothing that is fetched.
 */
final class LetterHtml {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:24px 12px;background:#f4f6f8;color:#1b2733;\
            font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0"><tr><td align="center">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" \
            style="max-width:560px;background:#ffffff;border-radius:8px"><tr><td style="padding:24px">
            <p style="margin:0 0 8px">%s</p>
            <p style="margin:0 0 16px">%s</p>
            %s
            <p style="margin:24px 0 0"><a href="%s" style="display:inline-block;padding:12px 20px;\
            background:#0f5e63;color:#ffffff;border-radius:6px;text-decoration:none">%s</a></p>
            </td></tr></table>
            <p style="max-width:560px;margin:16px 0 0;font-size:13px;color:#4d5b68">%s<br>
            <a href="%s" style="color:#0f5e63">%s</a> &middot; \
            <a href="%s" style="color:#0f5e63">%s</a></p>
            </td></tr></table></body></html>
            """;

    private static final String ITEM =
            """
            <div style="border-left:3px solid %s;padding:4px 0 4px 12px;margin:0 0 12px">
            <strong>%s</strong><br>%s<br><span style="font-size:13px;color:#4d5b68">%s</span></div>
            """;

    private LetterHtml() {}

    static String of(
            Words words,
            Addressee to,
            List<Words.Text> texts,
            LetterWriter.Links links,
            String subject) {
        return PAGE.formatted(
                words.language(),
                escaped(subject),
                escaped(words.say("greeting", to.name())),
                escaped(words.say(LetterWriter.intro(texts), to.household())),
                texts.stream().map(it -> item(words, it)).collect(Collectors.joining()),
                escaped(links.alerts().toString()),
                escaped(words.say("open")),
                escaped(words.say("why", to.household())),
                escaped(links.settings().toString()),
                escaped(words.say("settings")),
                escaped(links.unsubscribe().toString()),
                escaped(words.say("unsubscribe")));
    }

    private static String item(Words words, Words.Text text) {
        var severity = words.say("severity." + severity(text));
        var day = text.day();
        return ITEM.formatted(
                colour(text),
                escaped(text.title()),
                escaped(text.sentence()),
                escaped(day == null ? severity : severity + " · " + words.say("booked", day)));
    }

    private static String severity(Words.Text text) {
        return switch (text.severity()) {
            case "warning", "critical" -> text.severity();
            default -> "info";
        };
    }

    private static String colour(Words.Text text) {
        return switch (text.severity()) {
            case "critical" -> "#b42318";
            case "warning" -> "#b25e09";
            default -> "#0f5e63";
        };
    }

    /** Merchants choose their names; none of them is markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
