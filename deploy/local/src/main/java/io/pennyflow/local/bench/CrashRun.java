package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One import through several kills, and the inspection afterwards. */
public final class CrashRun {
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(3);
    private static final int DELAY_MILLIS_MAX = 1500;
    private static final List<String> TOPICS =
            Stream.of(Catalogue.RAW, Catalogue.ENRICHED, Catalogue.SPENDING, Catalogue.BALANCES)
                    .map(TopicSpec::name)
                    .toList();

    private final int rows;
    private final int kills;
    private final SplittableRandom random;
    private final PrintStream progress;

    public CrashRun(int rows, int kills, long seed, PrintStream progress) {
        this.rows = rows;
        this.kills = kills;
        this.random = new SplittableRandom(seed);
        this.progress = progress;
    }

    public Damage run() throws Exception {
        var settings = ScratchStack.settings();
        var path = Files.createTempFile("pennyflow", ".csv");
        try {
            return run(settings, CsvFile.write(path, rows, random.nextLong()));
        } finally {
            Files.delete(path);
            ScratchStack.delete(settings.data());
        }
    }

    private Damage run(StackSettings settings, CsvFile file) throws Exception {
        var stack = ChildStack.launch(settings);
        try {
            stack.awaitServing();
            var customer = Customer.signUp(settings.address());
            var importId =
                    new FileImport(customer.client()).start(customer.accountId(), file.path());
            for (var kill = 1; kill <= kills; kill++) {
                killAtRandom(stack, kill);
                stack = ChildStack.launch(settings);
                stack.awaitServing();
            }
            var from = System.nanoTime();
            new FileImport(customer.client()).finish(importId, IMPORT_LIMIT, state -> {});
            say("the import finished", from);
            return inspect(settings, customer, file);
        } finally {
            stack.close();
        }
    }

    private void killAtRandom(ChildStack stack, int kill) throws Exception {
        var delay = Duration.ofMillis(random.nextInt(DELAY_MILLIS_MAX));
        LockSupport.parkNanos(delay.toNanos());
        stack.kill();
        progress.printf("kill %d of %d, %d ms after it served%n", kill, kills, delay.toMillis());
    }

    private void say(String what, long from) {
        var took = Duration.ofNanos(System.nanoTime() - from);
        progress.printf("%s after %.1f s%n", what, took.toMillis() / 1e3);
    }

    private Damage inspect(StackSettings settings, Customer customer, CsvFile file)
            throws SQLException {
        var views = new Views(settings.jdbcUrl("postgres"), customer.tenant());
        var clients = new Clients(settings.bootstrapServers());
        awaitRollups(views, clients, settings);
        var raw = Keys.of(clients, Catalogue.RAW.name());
        var enriched = Keys.of(clients, Catalogue.ENRICHED.name());
        var present = Math.min(Math.min(raw.distinct(), enriched.distinct()), views.transactions());
        var expected = Totals.of(file);
        return new Damage(
                rows,
                kills,
                rows - present,
                Math.max(raw.doubled(), enriched.doubled()),
                Totals.of(customer.client()).equals(expected)
                        && views.spending().equals(expected)
                        && views.balance().compareTo(expected.net()) == 0);
    }

    // What was there tells a loss from a platform that came to a halt or was merely slow.
    private void awaitRollups(Views views, Clients clients, StackSettings settings) {
        try {
            var from = System.nanoTime();
            Patience.until("the rollups to settle", IMPORT_LIMIT, () -> views.isSettled(rows));
            say("the rollups settled", from);
        } catch (IllegalStateException e) {
            progress.println(views.counted());
            for (var topic : TOPICS) {
                progress.printf("%s: %s%n", topic, Keys.of(clients, topic));
            }
            try (var log = Files.lines(settings.data().resolve("logs/child.log"))) {
                log.forEach(progress::println);
            } catch (IOException | UncheckedIOException unread) {
                e.addSuppressed(unread);
            }
            throw e;
        }
    }
}
