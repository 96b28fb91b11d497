/** REST, live feed and page of Pennyflow: reads views, writes intent, decides nothing. */
@NullMarked
package io.pennyflow.api;

import org.jspecify.annotations.NullMarked;
