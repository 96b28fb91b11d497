/** Rules at work: compiled once, then told of each transaction what they do to it. */
@NullMarked
package io.pennyflow.streams.rules.evaluation;

import org.jspecify.annotations.NullMarked;
