package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;

/** How one file writes days and amounts. */
record QifStyle(DateOrder dates, NumberFormat numbers) {}
