/** Real parts for tests. */
@NullMarked
package io.pennyflow.connect.platform;

import org.jspecify.annotations.NullMarked;
