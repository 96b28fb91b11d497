/** Brings the European Central Bank's reference rates to their topic. */
@NullMarked
package io.pennyflow.connect.fx;

import org.jspecify.annotations.NullMarked;
