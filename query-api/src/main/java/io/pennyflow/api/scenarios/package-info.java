/** What becomes of a household's money when something changes. */
@NullMarked
package io.pennyflow.api.scenarios;

import org.jspecify.annotations.NullMarked;
