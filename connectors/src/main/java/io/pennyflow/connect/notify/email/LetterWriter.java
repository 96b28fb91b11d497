package io.pennyflow.connect.notify.email;

import io.pennyflow.connect.notify.delivery.Message;
import io.pennyflow.connect.notify.words.Words;
import io.pennyflow.schemas.topic.NameBasedId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes letters about alerts: as text that reads well alone, and the same in HTML. Pure. */
final class LetterWriter {
    private final URI page;
    private final String key;

    /** The page's address, and the key that proves who may end the letters. */
    LetterWriter(URI page, String key) {
        this.page = page;
        this.key = key;
    }

    Letter write(Addressee to, List<Message> messages) {
        var words = Words.in(to.language());
        var texts = messages.stream().map(it -> words.of(it.payload())).toList();
        var token = new UnsubscribeToken(to.tenant(), to.user()).sign(key);
        var links =
                new Links(
                        page.resolve("/alerts"),
                        page.resolve("/settings/alerts"),
                        page.resolve("/unsubscribe?token=" + token));
        var subject =
                messages.size() == 1
                        ? words.say("subject.one", texts.get(0).title())
                        : words.say("subject.digest", messages.size(), to.household());
        return new Letter(
                id(to, messages),
                to.address(),
                subject,
                text(words, to, texts, links),
                LetterHtml.of(words, to, texts, links, subject),
                headers(token));
    }

    record Links(URI alerts, URI settings, URI unsubscribe) {}

    private Map<String, String> headers(String token) {
        var oneClick = page.resolve("/v1/alerts/unsubscription?token=" + token);
        return Map.of(
                "List-Unsubscribe", "<" + oneClick + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                "Auto-Submitted", "auto-generated");
    }

    private String id(Addressee to, List<Message> messages) {
        var ids = messages.stream().map(it -> it.id().toString()).toArray(String[]::new);
        return "<%s@%s>".formatted(NameBasedId.of(to.tenant(), ids), page.getHost());
    }

    private static String text(Words words, Addressee to, List<Words.Text> texts, Links links) {
        var items = texts.stream().map(it -> item(words, it)).collect(Collectors.joining("\n\n"));
        return """
               %s

               %s

               %s

               %s:
               %s

               --\s
               %s
               %s: %s
               %s: %s
               """
                .formatted(
                        words.say("greeting", to.name()),
                        words.say(intro(texts), to.household()),
                        items,
                        words.say("open"),
                        links.alerts(),
                        words.say("why", to.household()),
                        words.say("settings"),
                        links.settings(),
                        words.say("unsubscribe"),
                        links.unsubscribe());
    }

    static String intro(List<Words.Text> texts) {
        return texts.size() == 1 ? "intro.one" : "intro.digest";
    }

    private static String item(Words words, Words.Text text) {
        var day = text.day() == null ? "" : "\n  " + words.say("booked", text.day());
        return "* " + text.title() + "\n  " + text.sentence() + day;
    }
}
