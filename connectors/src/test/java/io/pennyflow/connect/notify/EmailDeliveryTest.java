package io.pennyflow.connect.notify;

import static io.pennyflow.connect.notify.NotifyFixtures.ADA;
import static io.pennyflow.connect.notify.NotifyFixtures.TENANT;
import static io.pennyflow.connect.notify.NotifyFixtures.alert;
import static io.pennyflow.connect.notify.NotifyFixtures.set;
import static io.pennyflow.connect.notify.NotifyFixtures.settings;
import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.notify.email.UnsubscribeToken;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters over SMTP to a real server that is busy now and then. */
class EmailDeliveryTest extends WithDelivery {
    private static final int ALERTS = 60;

    private FlakyMailServer server;
    private NotifyHarness letters;

    @BeforeEach
    void start() {
        server = new FlakyMailServer();
        letters =
                new NotifyHarness(
                        Channel.EMAIL,
                        database,
                        registry,
                        Map.of(
                                NotifyConfig.SMTP_HOST, "127.0.0.1",
                                NotifyConfig.SMTP_PORT, "" + server.port(),
                                NotifyConfig.SMTP_SECURITY, "none"));
    }

    @AfterEach
    void stop() {
        letters.close();
        server.close();
    }

    @Test
    void losesNoneAndDoublesNone() throws MessagingException {
        set(database, settings("en", false, "18:00"));

        letters.put(IntStream.rangeClosed(1, ALERTS).mapToObj(n -> alert(n % 4, n)).toList());

        eventually(() -> assertThat(count("delivered")).isEqualTo("" + ALERTS));
        assertThat(server.taken()).hasSize(ALERTS);
        for (var letter : server.taken()) {
            assertThat(letter.getMessageID()).endsWith("@money.example.org>");
        }
        assertThat(server.taken()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
    }

    @Test
    void readWellAsTextAndAsHtml() throws MessagingException, IOException {
        set(database, settings("en", false, "18:00"));

        letters.put(List.of(alert(1, 86)));

        eventually(() -> assertThat(server.taken()).hasSize(1));
        var letter = server.taken().get(0);
        assertThat(letter.getSubject()).isEqualTo("An unusual amount at Green <b>Grocer</b>");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Hello Ada,")
                .contains("* An unusual amount at Green <b>Grocer</b>")
                .contains(
                        "This was 86.50\u00a0EUR. It is usually between 9.00\u00a0EUR and 1,234.50\u00a0EUR.")
                .contains("https://money.example.org/alerts")
                .contains("-- ");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("Green &lt;b&gt;Grocer&lt;/b&gt;")
                .contains("Ada &amp; &lt;Co&gt;")
                .doesNotContain("<b>")
                .doesNotContain("<img");
    }

    @Test
    void speakTheLanguageOfTheirReader() throws MessagingException, IOException {
        set(database, settings("de", false, "18:00"));

        letters.put(List.of(alert(1, 86)));

        eventually(() -> assertThat(server.taken()).hasSize(1));
        var parts = (MimeMultipart) server.taken().get(0).getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Guten Tag Ada,")
                .contains("Sonst sind es zwischen 9,00\u00a0EUR und 1.234,50\u00a0EUR.");
    }

    @Test
    void endWithOneClickThatNobodyElseCanMake() throws MessagingException {
        set(database, settings("en", false, "18:00"));

        letters.put(List.of(alert(1, 86)));

        eventually(() -> assertThat(server.taken()).hasSize(1));
        var letter = server.taken().get(0);
        assertThat(letter.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var address = letter.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(address)
                .startsWith("<https://money.example.org/v1/alerts/unsubscription?token=");
        var token = address.substring(address.indexOf('=') + 1, address.length() - 1);
        var key = database.rows("select value from notify_key where name = 'unsubscribe'").get(0);
        assertThat(UnsubscribeToken.read(token, key)).contains(new UnsubscribeToken(TENANT, ADA));
        assertThat(UnsubscribeToken.read("A" + token.substring(1), key)).isEmpty();
    }

    @Test
    void comeAsOneWhenADigestIsWanted() throws MessagingException {
        set(database, settings("en", true, "18:00"));
        letters.put(List.of(alert(1, 1), alert(2, 2), alert(3, 3)));
        assertThat(count("waiting")).isEqualTo("3");

        database.execute(
                "update delivery set due_at = now(); update delivery_target set due_at = now()");

        eventually(() -> assertThat(server.taken()).hasSize(1));
        assertThat(server.taken().get(0).getSubject()).isEqualTo("3 alerts for Ada & <Co>");
        eventually(() -> assertThat(count("delivered")).isEqualTo("3"));
    }

    @Test
    void areNotWrittenUnasked() {
        letters.put(List.of(alert(1, 1)));

        assertThat(database.rows("select count(*) from delivery")).containsExactly("0");
    }

    @Test
    void areGivenUpWhereThereIsNoMailbox() {
        set(database, settings("en", false, "18:00"));
        server.forgetMailbox();

        letters.put(List.of(alert(1, 1)));

        eventually(() -> assertThat(count("dead")).isEqualTo("1"));
        assertThat(database.rows("select answer, reason from delivery").get(0))
                .contains("550")
                .contains("No such mailbox");
    }
}
