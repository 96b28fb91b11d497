/** How often the categorizer is right on labelled purchases, and how well it knows that. */
@NullMarked
package io.pennyflow.local.eval.categories;

import org.jspecify.annotations.NullMarked;
