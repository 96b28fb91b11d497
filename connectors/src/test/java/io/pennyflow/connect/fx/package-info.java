@NullMarked
package io.pennyflow.connect.fx;

import org.jspecify.annotations.NullMarked;
