@NullMarked
package io.pennyflow.api.imports;

import org.jspecify.annotations.NullMarked;
