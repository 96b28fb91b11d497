/** Every connector of the platform with its configuration. */
@NullMarked
package io.pennyflow.connect;

import org.jspecify.annotations.NullMarked;
