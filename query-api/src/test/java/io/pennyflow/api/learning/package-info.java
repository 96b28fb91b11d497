@NullMarked
package io.pennyflow.api.learning;

import org.jspecify.annotations.NullMarked;
