package io.pennyflow.connect.notify.email;

import java.util.Locale;
import java.util.Properties;

/**
 * A server that takes our letters.
 *
 * @param user empty: none is needed
 * @param security none, starttls or tls
 * @param from the sender of every letter
 */
public record Smtp(
        String host, int port, String user, String password, String security, String from) {
    private static final String CONNECT_MILLIS = "5000";
    private static final String WHOLE_MILLIS = "15000";

    Properties properties() {
        var all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.setProperty("mail.smtp.timeout", WHOLE_MILLIS);
        all.setProperty("mail.smtp.writetimeout", WHOLE_MILLIS);
        all.setProperty("mail.smtp.quitwait", "false");
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (security.toLowerCase(Locale.ROOT)) {
            case "tls" -> all.setProperty("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                all.setProperty("mail.smtp.starttls.enable", "true");
                all.setProperty("mail.smtp.starttls.required", "true");
            }
            default -> {}
        }
        return all;
    }
}
