@NullMarked
package io.pennyflow.connect.notify;

import org.jspecify.annotations.NullMarked;
