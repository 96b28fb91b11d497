package io.pennyflow.streams.budgets.templates;

import java.math.BigDecimal;

/** How much a template asks for, and why. */
record Want(BigDecimal amount, String reason) {}
