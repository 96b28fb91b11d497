@NullMarked
package io.pennyflow.connect.notify.plan;

import org.jspecify.annotations.NullMarked;
