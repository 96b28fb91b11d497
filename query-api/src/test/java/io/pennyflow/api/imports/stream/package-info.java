@NullMarked
package io.pennyflow.api.imports.stream;

import org.jspecify.annotations.NullMarked;
