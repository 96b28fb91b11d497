@NullMarked
package io.pennyflow.api.summary;

import org.jspecify.annotations.NullMarked;
