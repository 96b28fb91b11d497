/** Rules of other products in our format, and what of them cannot be said in it. */
@NullMarked
package io.pennyflow.streams.rules.importing;

import org.jspecify.annotations.NullMarked;
