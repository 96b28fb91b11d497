/** What a household taught by the categories its people chose: shown, exported, reset, left off. */
@NullMarked
package io.pennyflow.api.learning;

import org.jspecify.annotations.NullMarked;
