package io.pennyflow.streams.platform;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThreadReplacementTest {
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private final ThreadReplacement handler = new ThreadReplacement("rollup", clock());

    @Test
    void stopsATopologyWhoseThreadsDieAgainAndAgain() {
        for (var time = 0; time < ThreadReplacement.LIMIT; time++) {
            assertThat(handler.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
        }

        assertThat(handler.handle(new IllegalStateException())).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void forgetsWhatWasLongAgo() {
        for (var time = 0; time < ThreadReplacement.LIMIT; time++) {
            handler.handle(new IllegalStateException());
        }

        now = now.plus(ThreadReplacement.WINDOW).plusSeconds(1);

        assertThat(handler.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
