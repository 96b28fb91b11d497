@NullMarked
package io.pennyflow.api.merchant;

import org.jspecify.annotations.NullMarked;
