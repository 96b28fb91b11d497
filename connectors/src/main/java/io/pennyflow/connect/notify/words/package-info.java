/** What an alert says in the language of its reader. */
@NullMarked
package io.pennyflow.connect.notify.words;

import org.jspecify.annotations.NullMarked;
