@NullMarked
package io.pennyflow.local.eval.categories;

import org.jspecify.annotations.NullMarked;
