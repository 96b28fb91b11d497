package io.pennyflow.api.platform;

/** Said when a person signs out: what is open in their name must end. */
public record SignedOut(UserId user) {}
