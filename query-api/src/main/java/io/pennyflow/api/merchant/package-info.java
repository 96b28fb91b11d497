/** At whom a household buys, and from whom its money comes. */
@NullMarked
package io.pennyflow.api.merchant;

import org.jspecify.annotations.NullMarked;
