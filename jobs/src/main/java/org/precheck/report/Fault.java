package org.precheck.report;

import org.precheck.model.CriterionId;

/**
 * A failure of ours in the place of a finding; it says nothing about the city.
 *
 * @param criterion what could not be judged
 * @param sentence what failed, in one plain sentence
 */
public record Fault(CriterionId criterion, String sentence) {}
