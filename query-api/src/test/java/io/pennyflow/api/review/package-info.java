@NullMarked
package io.pennyflow.api.review;

import org.jspecify.annotations.NullMarked;
