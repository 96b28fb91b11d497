package io.pennyflow.local.eval.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.time.LocalDate;

/** An alert as it was raised, and the day. */
record Told(LocalDate day, Alert alert) {}
