@NullMarked
package io.pennyflow.api.forecast;

import org.jspecify.annotations.NullMarked;
