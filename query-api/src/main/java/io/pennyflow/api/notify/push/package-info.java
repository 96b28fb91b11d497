/** The devices that alerts are pushed to. */
@NullMarked
package io.pennyflow.api.notify.push;

import org.jspecify.annotations.NullMarked;
