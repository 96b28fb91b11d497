/**
 * Printed statements: text with its place on the page, read as columns and lines.
 *
 * <p>PDFBox only opens the file and says which glyph stands where; no script, action, attachment or
 * picture of the document is ever touched.
 */
@NullMarked
package io.pennyflow.connect.statement.pdf;

import org.jspecify.annotations.NullMarked;
