@NullMarked
package io.pennyflow.connect.notify.webhook;

import org.jspecify.annotations.NullMarked;
