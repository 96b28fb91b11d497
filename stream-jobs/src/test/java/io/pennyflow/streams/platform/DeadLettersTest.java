package io.pennyflow.streams.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private static final byte[] KEY = {1};
    private static final byte[] VALUE = {2};
    private static final ConsumerRecord<byte[], byte[]> UNREAD =
            new ConsumerRecord<>("fx.rates.v1", 3, 17, KEY, VALUE);
    private final SerializationException why = new SerializationException("no record");

    private final List<ProducerRecord<byte[], byte[]>> ofGlobalStores = new ArrayList<>();
    private final DeadLetters letters = new DeadLetters();

    @BeforeEach
    void configure() {
        Consumer<ProducerRecord<byte[], byte[]>> keep = ofGlobalStores::add;
        letters.configure(Map.of(DeadLetters.OF_GLOBAL_STORES, keep));
    }

    @Test
    void sendsWhatATaskCannotReadToTheTopicsOwnLettersWithTheReason() {
        var answer = letters.handleError(new Context(new TaskId(0, 3)), UNREAD, why);

        assertThat(answer.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        var letter = answer.deadLetterQueueRecords().get(0);
        assertThat(letter.topic()).isEqualTo("fx.rates.v1.dlq");
        assertThat(letter.key()).isEqualTo(KEY);
        assertThat(letter.value()).isEqualTo(VALUE);
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("no record");
        assertThat(header(letter, "dead-letter-offset")).isEqualTo("17");
        assertThat(ofGlobalStores).isEmpty();
    }

    @Test
    void sendsWhatAGlobalStoreCannotReadByTheOtherWay() {
        var answer = letters.handleError(new Context(new TaskId(-1, -1)), UNREAD, why);

        assertThat(answer.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        assertThat(answer.deadLetterQueueRecords()).isEmpty();
        assertThat(ofGlobalStores).hasSize(1);
    }

    @Test
    void doesNotHideOurOwnFaults() {
        var record = new Record<>(KEY, VALUE, 0);

        var answer =
                letters.handleError(
                        new Context(new TaskId(0, 3)), record, new IllegalStateException("bug"));

        assertThat(answer.result()).isEqualTo(ProcessingExceptionHandler.Result.FAIL);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private record Context(TaskId taskId) implements ErrorHandlerContext {
        @Override
        public String topic() {
            return UNREAD.topic();
        }

        @Override
        public int partition() {
            return UNREAD.partition();
        }

        @Override
        public long offset() {
            return UNREAD.offset();
        }

        @Override
        public Headers headers() {
            return new RecordHeaders();
        }

        @Override
        public String processorNodeId() {
            return "source";
        }

        @Override
        public long timestamp() {
            return 0;
        }

        @Override
        public byte[] sourceRawKey() {
            return KEY;
        }

        @Override
        public byte[] sourceRawValue() {
            return VALUE;
        }
    }
}
