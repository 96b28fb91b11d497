@NullMarked
package io.pennyflow.connect.view;

import org.jspecify.annotations.NullMarked;
