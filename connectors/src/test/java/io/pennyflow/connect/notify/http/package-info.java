@NullMarked
package io.pennyflow.connect.notify.http;

import org.jspecify.annotations.NullMarked;
