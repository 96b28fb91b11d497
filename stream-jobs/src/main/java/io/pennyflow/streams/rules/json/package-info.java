/** JSON of people, read strictly: every fault has its place. */
@NullMarked
package io.pennyflow.streams.rules.json;

import org.jspecify.annotations.NullMarked;
