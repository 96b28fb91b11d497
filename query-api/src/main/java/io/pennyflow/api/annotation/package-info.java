/** What people say of a transaction besides its category: tags, a note, its parts, exclusion. */
@NullMarked
package io.pennyflow.api.annotation;

import org.jspecify.annotations.NullMarked;
