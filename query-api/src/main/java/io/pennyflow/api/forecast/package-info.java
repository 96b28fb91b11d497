/** What accounts, categories and the household will come to. */
@NullMarked
package io.pennyflow.api.forecast;

import org.jspecify.annotations.NullMarked;
