package io.pennyflow.flink.platform;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** Bytes nobody could read, untouched, with the reason. */
public record DeadLetter(WireRecord record, String exception, String reason) {

    /** The side output of a job's first operator. */
    public static final OutputTag<DeadLetter> TAG =
            new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));

    public static DeadLetter of(WireRecord record, Exception failure) {
        var cause = failure.getCause();
        var reason = failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
        return new DeadLetter(record, failure.getClass().getName(), reason);
    }
}
