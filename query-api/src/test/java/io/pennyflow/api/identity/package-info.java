/** Sign-in, its parts alone and the whole over HTTP. */
@NullMarked
package io.pennyflow.api.identity;

import org.jspecify.annotations.NullMarked;
