/** What every feature stands on. */
@NullMarked
package io.pennyflow.api.platform;

import org.jspecify.annotations.NullMarked;
