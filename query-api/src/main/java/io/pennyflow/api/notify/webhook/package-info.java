/** Where else a household wants its alerts sent. */
@NullMarked
package io.pennyflow.api.notify.webhook;

import org.jspecify.annotations.NullMarked;
