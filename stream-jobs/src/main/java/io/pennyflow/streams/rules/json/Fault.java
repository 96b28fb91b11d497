package io.pennyflow.streams.rules.json;

/**
 * One thing that is wrong in a document.
 *
 * @param pointer where, as a JSON pointer
 * @param problem what, as a sentence for a person
 * @param remedy how to mend it, as a sentence
 */
public record Fault(String pointer, String problem, String remedy) {}
