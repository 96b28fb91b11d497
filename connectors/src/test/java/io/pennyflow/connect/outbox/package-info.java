@NullMarked
package io.pennyflow.connect.outbox;

import org.jspecify.annotations.NullMarked;
