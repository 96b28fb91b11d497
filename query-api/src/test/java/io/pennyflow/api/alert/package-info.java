@NullMarked
package io.pennyflow.api.alert;

import org.jspecify.annotations.NullMarked;
