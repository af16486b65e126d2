package org.precheck.text;

/**
 * A cadence said in a text.
 *
 * @param cadence how often
 * @param from its first word
 * @param to its last word
 */
public record CadencePlace(Cadence cadence, int from, int to) {}
