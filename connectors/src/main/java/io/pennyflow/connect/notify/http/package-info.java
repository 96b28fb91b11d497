/** Requests to addresses that strangers chose. */
@NullMarked
package io.pennyflow.connect.notify.http;

import org.jspecify.annotations.NullMarked;
