@NullMarked
package io.pennyflow.api.scenarios;

import org.jspecify.annotations.NullMarked;
