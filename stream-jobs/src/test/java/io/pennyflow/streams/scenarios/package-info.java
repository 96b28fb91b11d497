@NullMarked
package io.pennyflow.streams.scenarios;

import org.jspecify.annotations.NullMarked;
