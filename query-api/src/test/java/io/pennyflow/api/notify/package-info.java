@NullMarked
package io.pennyflow.api.notify;

import org.jspecify.annotations.NullMarked;
