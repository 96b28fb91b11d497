@NullMarked
package io.pennyflow.api.annotation;

import org.jspecify.annotations.NullMarked;
