/** Alerts as letters. */
@NullMarked
package io.pennyflow.connect.notify.email;

import org.jspecify.annotations.NullMarked;
