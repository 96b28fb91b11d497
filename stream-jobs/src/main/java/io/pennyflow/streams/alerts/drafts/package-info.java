/** What every alert has, and how amounts and days are said in its sentence. */
@NullMarked
package io.pennyflow.streams.alerts.drafts;

import org.jspecify.annotations.NullMarked;
