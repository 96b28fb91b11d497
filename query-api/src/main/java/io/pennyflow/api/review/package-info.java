/** What the machine is not sure of, for a person to decide. */
@NullMarked
package io.pennyflow.api.review;

import org.jspecify.annotations.NullMarked;
