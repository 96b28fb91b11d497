/** Who is on the other side of a transaction, as far as the bank's text tells. */
@NullMarked
package io.pennyflow.streams.enrichment.merchant;

import org.jspecify.annotations.NullMarked;
