/** Alerts on people's devices, by Web Push. */
@NullMarked
package io.pennyflow.connect.notify.push;

import org.jspecify.annotations.NullMarked;
