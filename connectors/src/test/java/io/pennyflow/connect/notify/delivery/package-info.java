@NullMarked
package io.pennyflow.connect.notify.delivery;

import org.jspecify.annotations.NullMarked;
