@NullMarked
package io.pennyflow.api.enrich;

import org.jspecify.annotations.NullMarked;
