@NullMarked
package io.pennyflow.local.eval.alerts;

import org.jspecify.annotations.NullMarked;
