/** What people answer to what was found odd. */
@NullMarked
package io.pennyflow.api.anomaly;

import org.jspecify.annotations.NullMarked;
