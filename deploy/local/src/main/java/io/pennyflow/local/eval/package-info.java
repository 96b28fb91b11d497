/** How right Pennyflow is, judged on data somebody else labelled: each judgement a command. */
@NullMarked
package io.pennyflow.local.eval;

import org.jspecify.annotations.NullMarked;
