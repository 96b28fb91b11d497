@NullMarked
package io.pennyflow.api.category;

import org.jspecify.annotations.NullMarked;
