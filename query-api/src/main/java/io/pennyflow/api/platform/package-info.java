/** What every feature stands on: tenants, refusals, the outbox, topics. */
@NullMarked
package io.pennyflow.api.platform;

import org.jspecify.annotations.NullMarked;
