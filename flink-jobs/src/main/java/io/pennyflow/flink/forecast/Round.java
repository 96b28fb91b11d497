package io.pennyflow.flink.forecast;

/**
 * Questions of a household that are asked together.
 *
 * @param number one more than that of its questions before. Questions that wait when the job stops
 *     are spread anew if it goes on at another parallelism, and may then be answered after newer
 *     ones of their series
 * @param inFull whether the answers are to be said even if they are what was said before
 */
public record Round(long number, boolean inFull) {}
