/** Figures over time for the first page: net worth and spending by month. Reads, converts, adds. */
@NullMarked
package io.pennyflow.api.summary;

import org.jspecify.annotations.NullMarked;
