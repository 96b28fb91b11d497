/** What comes again and again, its bills, and what people say of it. */
@NullMarked
package io.pennyflow.api.recurring;

import org.jspecify.annotations.NullMarked;
