/** Every topic of the platform, in one place: its name, its types, how it is kept. */
@NullMarked
package io.pennyflow.schemas.topic;

import org.jspecify.annotations.NullMarked;
