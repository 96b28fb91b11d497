/** Measures the platform: what is promised in numbers is printed by a command. */
@NullMarked
package io.pennyflow.local.bench;

import org.jspecify.annotations.NullMarked;
