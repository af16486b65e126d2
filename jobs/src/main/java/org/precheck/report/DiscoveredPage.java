package org.precheck.report;

/**
 * A page that we found from a supplied one.
 *
 * @param route the way to it
 * @param capture what asking for it came to
 */
public record DiscoveredPage(Route route, CaptureSummary capture) {}
