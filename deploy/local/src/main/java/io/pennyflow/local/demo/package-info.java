/** A believable household for demonstrations and tests, the same for the same seed and day. */
@NullMarked
package io.pennyflow.local.demo;

import org.jspecify.annotations.NullMarked;
