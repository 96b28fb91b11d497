/**
 * Excel workbooks of every age, and the pages of HTML that banks call so. The sheet that is a
 * statement is written down as delimited text, a line for each row, and read as one.
 */
@NullMarked
package io.pennyflow.connect.statement.workbook;

import org.jspecify.annotations.NullMarked;
