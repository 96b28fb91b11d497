/** Reads bank files on the spot: no account, no running platform. */
@NullMarked
package io.pennyflow.local.parse;

import org.jspecify.annotations.NullMarked;
