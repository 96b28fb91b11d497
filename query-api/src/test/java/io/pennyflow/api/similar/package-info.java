@NullMarked
package io.pennyflow.api.similar;

import org.jspecify.annotations.NullMarked;
