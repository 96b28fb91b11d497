/** Jobs that are killed, stopped and spread anew, between the topics of a real broker. */
@NullMarked
package io.pennyflow.flink.recovery;

import org.jspecify.annotations.NullMarked;
