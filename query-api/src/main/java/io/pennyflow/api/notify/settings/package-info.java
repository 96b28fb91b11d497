/** How members want to hear of alerts. */
@NullMarked
package io.pennyflow.api.notify.settings;

import org.jspecify.annotations.NullMarked;
