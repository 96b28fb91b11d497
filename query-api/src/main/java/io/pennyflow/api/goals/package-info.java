/** Goals: what people save for, how far it is and when it is reached. */
@NullMarked
package io.pennyflow.api.goals;

import org.jspecify.annotations.NullMarked;
