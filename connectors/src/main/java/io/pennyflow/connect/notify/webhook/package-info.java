/** Alerts as signed requests, by the Standard Webhooks specification. */
@NullMarked
package io.pennyflow.connect.notify.webhook;

import org.jspecify.annotations.NullMarked;
