/** People, their sessions and their households. */
@NullMarked
package io.pennyflow.api.identity;

import org.jspecify.annotations.NullMarked;
