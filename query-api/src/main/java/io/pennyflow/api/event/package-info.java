/** The live feed: tells a tenant's pages what to ask for again. */
@NullMarked
package io.pennyflow.api.event;

import org.jspecify.annotations.NullMarked;
