/** How a member wants to hear of alerts. */
@NullMarked
package io.pennyflow.connect.notify.settings;

import org.jspecify.annotations.NullMarked;
