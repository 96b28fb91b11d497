/**
 * MT940 and MT942: lines become tags, tags become statements, and a statement line is repaired
 * until the SWIFT library reads it right.
 */
@NullMarked
package io.pennyflow.connect.statement.mt940;

import org.jspecify.annotations.NullMarked;
