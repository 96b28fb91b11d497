/** Bank files into a running platform, as a person on the command line says. */
@NullMarked
package io.pennyflow.local.importing;

import org.jspecify.annotations.NullMarked;
