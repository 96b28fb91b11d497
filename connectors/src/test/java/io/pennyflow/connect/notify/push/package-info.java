@NullMarked
package io.pennyflow.connect.notify.push;

import org.jspecify.annotations.NullMarked;
