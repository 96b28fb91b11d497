/** The parts of the platform that tests of this module run for real. */
@NullMarked
package io.pennyflow.api.local;

import org.jspecify.annotations.NullMarked;
