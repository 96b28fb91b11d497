package io.pennyflow.streams.matching;

/** Where a row came from: a file, a bank connection, or a person's own hand. */
public enum Origin {
    FILE,
    BANK,
    MANUAL
}
