package io.pennyflow.connect.notify.email;

import io.pennyflow.connect.notify.delivery.Message;
import io.pennyflow.connect.notify.delivery.Outcome;
import io.pennyflow.connect.notify.delivery.Receiver;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One member's letters, over one connection as long as it lasts. */
final class EmailReceiver implements Receiver {
    private static final Logger LOG = LoggerFactory.getLogger(EmailReceiver.class);

    /** From this reply on a server means never, below it not now. */
    private static final int PERMANENT = 500;

    private final Smtp smtp;
    private final LetterWriter writer;
    private final Addressee to;
    private final Session session;
    private @Nullable Transport transport;

    EmailReceiver(Smtp smtp, LetterWriter writer, Addressee to) {
        this.smtp = smtp;
        this.writer = writer;
        this.to = to;
        this.session = Session.getInstance(smtp.properties());
    }

    @Override
    public Outcome send(List<Message> messages) {
        try {
            var mail = MailMessage.of(session, smtp.from(), writer.write(to, messages));
            open().sendMessage(mail, new Address[] {new InternetAddress(to.address(), true)});
            return new Outcome.Accepted(null);
        } catch (MessagingException e) {
            return outcome(e);
        }
    }

    private Transport open() throws MessagingException {
        var open = transport;
        if (open == null || !open.isConnected()) {
            open = session.getTransport();
            transport = open;
            if (smtp.user().isEmpty()) {
                open.connect();
            } else {
                open.connect(smtp.user(), smtp.password());
            }
        }
        return open;
    }

    private Outcome outcome(MessagingException failure) {
        for (Exception it = failure; it != null; it = next(it)) {
            var answer = answer(it);
            if (answer != null) {
                var reason = "The mail server said: " + String.valueOf(it.getMessage()).strip();
                return answer >= PERMANENT
                        ? new Outcome.Refused(answer, reason)
                        : new Outcome.Failed(answer, reason, Optional.empty());
            }
        }
        close();
        return Outcome.Failed.because("The mail server: " + failure.getMessage());
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static @Nullable Integer answer(Exception failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        // The outer one repeats the code of the address it could not write to.
        return failure instanceof SMTPSendFailedException refused && next(refused) == null
                ? Integer.valueOf(refused.getReturnCode())
                : null;
    }

    @Override
    public void close() {
        var closing = transport;
        transport = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (MessagingException e) {
            LOG.debug("A broken connection does not close either.", e);
        }
    }
}
