/** What becomes of a household's money when something changes. Pure. */
@NullMarked
package io.pennyflow.streams.scenarios;

import org.jspecify.annotations.NullMarked;
