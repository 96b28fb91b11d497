@NullMarked
package io.pennyflow.api.rules;

import org.jspecify.annotations.NullMarked;
