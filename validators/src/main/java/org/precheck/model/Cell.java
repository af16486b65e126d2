package org.precheck.model;

/**
 * One cell of a table row.
 *
 * @param column the header of its column, or empty where the table names none
 * @param start first char (UTF-16) in the document's text
 * @param end one past its last char
 */
public record Cell(String column, int start, int end) {}
