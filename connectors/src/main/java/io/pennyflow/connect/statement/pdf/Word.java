package io.pennyflow.connect.statement.pdf;

/** Letters without a blank between them, and where they stand from the left edge of the page. */
record Word(String text, float x, float right) {}
