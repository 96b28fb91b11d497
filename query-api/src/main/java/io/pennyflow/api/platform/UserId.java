package io.pennyflow.api.platform;

import java.io.Serializable;
import java.util.UUID;

/** The person who is signed in. */
public record UserId(UUID value) implements Serializable {}
