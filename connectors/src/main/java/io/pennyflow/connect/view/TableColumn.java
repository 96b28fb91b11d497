package io.pennyflow.connect.view;

/**
 * A column as PostgreSQL's catalogue describes it.
 *
 * @param type its name without length or precision, such as {@code numeric} or {@code text[]}
 */
record TableColumn(String name, String type, boolean required, boolean inPrimaryKey) {}
