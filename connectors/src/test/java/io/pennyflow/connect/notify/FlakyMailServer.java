package io.pennyflow.connect.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes letters, except that it is too busy for a fifth of them, and has no mailbox of some. */
final class FlakyMailServer implements AutoCloseable {
    private static final double FAILS = 0.2;

    private final Random random = new Random(42);
    private final List<MimeMessage> taken = new ArrayList<>();
    private final SMTPServer server;
    private volatile boolean hasMailbox = true;

    FlakyMailServer() {
        server =
                SMTPServer.port(0)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .messageHandler(this::take)
                        .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    void forgetMailbox() {
        hasMailbox = false;
    }

    synchronized List<MimeMessage> taken() {
        return List.copyOf(taken);
    }

    private synchronized void take(MessageContext context, String from, String to, byte[] data)
            throws RejectException {
        if (!hasMailbox) {
            throw new RejectException(550, "No such mailbox");
        }
        if (random.nextDouble() < FAILS) {
            throw new RejectException(451, "Too busy");
        }
        try {
            taken.add(
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(data)));
        } catch (MessagingException e) {
            throw new RejectException(554, "Not a letter: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
