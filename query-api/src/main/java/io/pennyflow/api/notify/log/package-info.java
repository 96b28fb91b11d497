/** What was sent, and what became of it. */
@NullMarked
package io.pennyflow.api.notify.log;

import org.jspecify.annotations.NullMarked;
