/** The live feed, its decisions alone and the whole over HTTP. */
@NullMarked
package io.pennyflow.api.event;

import org.jspecify.annotations.NullMarked;
