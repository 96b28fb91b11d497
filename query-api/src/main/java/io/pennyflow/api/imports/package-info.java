/** Statement files: upload, preview, mapping, start, and the workers that stream rows. */
@NullMarked
package io.pennyflow.api.imports;

import org.jspecify.annotations.NullMarked;
