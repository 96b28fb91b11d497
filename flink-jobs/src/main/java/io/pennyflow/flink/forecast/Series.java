package io.pennyflow.flink.forecast;

/** Whose bills a series has, and how sure it is one, 0 to 1. */
public record Series(String account, String category, double confidence) {}
