/** What a person should look at, newest first. */
@NullMarked
package io.pennyflow.api.alert;

import org.jspecify.annotations.NullMarked;
