/**
 * What a household's accounts and categories will come to: bills as dated events, the rest as
 * series. Without any framework, clock or chance: the same facts have the same forecast anywhere.
 */
@NullMarked
package io.pennyflow.flink.forecast.household;

import org.jspecify.annotations.NullMarked;
