/**
 * ISO 20022 account reports, statements and notifications (camt.052, 053, 054) of every version.
 *
 * <p>Elements are known by their local names, so that the version, the prefix and an envelope
 * around the document make no difference. The platform's own StAX reader is asked for by name: the
 * one that happens to lie first on a class path may have other limits.
 */
@NullMarked
package io.pennyflow.connect.statement.camt;

import org.jspecify.annotations.NullMarked;
