/** What the platform makes of descriptions that somebody brings, without keeping them. */
@NullMarked
package io.pennyflow.api.enrich;

import org.jspecify.annotations.NullMarked;
