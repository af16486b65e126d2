package org.precheck.model;

/**
 * One clause of a criterion with what was made of it.
 *
 * @param id name of the clause within its criterion
 * @param text the clause in plain words
 * @param mandatory whether the criterion cannot be supported without it
 * @param reading met, unmet or not tellable
 */
public record ClauseReading(String id, String text, boolean mandatory, Reading reading) {}
