package io.pennyflow.flink.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourtesyTest {
    @AfterEach
    void release() {
        Courtesy.release();
    }

    @Test
    void a_task_that_is_not_held_goes_on() {
        Courtesy.afterOthers();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_held_task_goes_on_when_it_is_released() throws Exception {
        Courtesy.hold();
        var task = CompletableFuture.runAsync(Courtesy::afterOthers);
        assertThat(task).isNotDone();

        Courtesy.release();

        task.get(Courtesy.HELD_MOST.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_held_task_that_is_cancelled_ends() throws Exception {
        Courtesy.hold();
        var task = new Thread(Courtesy::afterOthers);
        task.start();

        task.interrupt();

        task.join(TimeUnit.SECONDS.toMillis(5));
        assertThat(task.isAlive()).isFalse();
    }
}
