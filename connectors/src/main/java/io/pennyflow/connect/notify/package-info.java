/** Carries alerts out of the house: webhooks, email, pushes to devices. */
@NullMarked
package io.pennyflow.connect.notify;

import org.jspecify.annotations.NullMarked;
