package org.precheck.store;

import java.time.Duration;

/**
 * How much may be asked in one night.
 *
 * @param round most addresses of one city that are opened together; the next ones are chosen when all of them are done,
 *     so that the choice does not depend on which host was quicker
 * @param pagesPerCity most addresses asked for one city
 * @param pagesPerHost most addresses asked of one host
 * @param bytesPerCity most bytes of bodies for one city
 * @param timePerCity most wall time for one city, from its first answer
 */
public record Budget(int round, int pagesPerCity, int pagesPerHost, long bytesPerCity, Duration timePerCity) {}
