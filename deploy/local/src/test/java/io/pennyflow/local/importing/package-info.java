@NullMarked
package io.pennyflow.local.importing;

import org.jspecify.annotations.NullMarked;
