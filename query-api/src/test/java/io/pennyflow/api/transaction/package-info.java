@NullMarked
package io.pennyflow.api.transaction;

import org.jspecify.annotations.NullMarked;
