/** Tests of what people say of pairs. */
@NullMarked
package io.pennyflow.api.match;

import org.jspecify.annotations.NullMarked;
