@NullMarked
package io.pennyflow.connect.notify.words;

import org.jspecify.annotations.NullMarked;
