package io.pennyflow.streams.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends bytes that cannot be read to their own topic's dead letters, untouched, with the reason in
 * headers, and goes on. Streams' own handler knows one dead-letter topic for all sources.
 *
 * <p>What a task read leaves within its transaction. The thread of global stores has no producer
 * (Kafka 4.2 fails when it is given dead letters), so there the record goes through the consumer
 * set as {@link #OF_GLOBAL_STORES}; without one it is only logged.
 */
public final class DeadLetters
        implements DeserializationExceptionHandler, ProcessingExceptionHandler {
    /** Setting: a {@code Consumer<ProducerRecord<byte[], byte[]>>}. */
    public static final String OF_GLOBAL_STORES = "pennyflow.dead.letters.of.global.stores";

    static final String SUFFIX = ".dlq";

    /** What the headers are called: dead-letter-reason, -exception, -topic, -partition, -offset. */
    static final String PREFIX = "dead-letter-";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int GLOBAL = -1;

    private Consumer<ProducerRecord<byte[], byte[]>> ofGlobalStores = letter -> {};

    @Override
    @SuppressWarnings("unchecked") // The setting's documented type.
    public void configure(Map<String, ?> configs) {
        if (configs.get(OF_GLOBAL_STORES) instanceof Consumer<?> consumer) {
            ofGlobalStores = (Consumer<ProducerRecord<byte[], byte[]>>) consumer;
        }
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> unread, Exception why) {
        var letter = letter(context, unread.key(), unread.value(), why);
        if (context.taskId().subtopology() == GLOBAL) {
            ofGlobalStores.accept(letter);
            return DeserializationExceptionHandler.Response.resume();
        }
        return DeserializationExceptionHandler.Response.resume(List.of(letter));
    }

    /** A step may refuse a record that reads well but contradicts itself; all else is our fault. */
    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception why) {
        if (!(why instanceof RecordRefused)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        var letter = letter(context, context.sourceRawKey(), context.sourceRawValue(), why);
        return ProcessingExceptionHandler.Response.resume(List.of(letter));
    }

    private static ProducerRecord<byte[], byte[]> letter(
            ErrorHandlerContext unread, byte[] key, byte[] value, Exception why) {
        LOG.warn(
                "dead-letter topic={} partition={} offset={} reason={}",
                unread.topic(),
                unread.partition(),
                unread.offset(),
                why.getMessage());
        var letter =
                new ProducerRecord<>(
                        unread.topic() + SUFFIX,
                        null,
                        unread.timestamp(),
                        key,
                        value,
                        unread.headers());
        header(letter, "reason", String.valueOf(why.getMessage()));
        header(letter, "exception", why.getClass().getName());
        header(letter, "topic", unread.topic());
        header(letter, "partition", Integer.toString(unread.partition()));
        header(letter, "offset", Long.toString(unread.offset()));
        return letter;
    }

    /** Partition and offset of what a letter is about. */
    static String originOf(ProducerRecord<byte[], byte[]> letter) {
        var headers = letter.headers();
        return new String(headers.lastHeader(PREFIX + "partition").value(), StandardCharsets.UTF_8)
                + '@'
                + new String(headers.lastHeader(PREFIX + "offset").value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
