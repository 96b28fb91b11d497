@NullMarked
package io.pennyflow.connect.notify.settings;

import org.jspecify.annotations.NullMarked;
