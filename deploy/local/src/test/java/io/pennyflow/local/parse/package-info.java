@NullMarked
package io.pennyflow.local.parse;

import org.jspecify.annotations.NullMarked;
