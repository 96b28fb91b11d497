package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alerts.v1.Alert;

/**
 * An alert that there is a reason for.
 *
 * @param isNews false: reason enough to keep it open, and none to raise it
 */
public record Finding(Alert alert, boolean isNews) {}
