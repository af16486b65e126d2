package org.precheck.fetch;

import org.jspecify.annotations.Nullable;
import org.precheck.fetch.RobotsFile.Ruling;

/**
 * What robots.txt says of an address.
 *
 * @param url the address, verbatim
 * @param allowed whether it may be fetched
 * @param rule the line that decides, a sentence where no line could, or null where no line speaks of the address
 */
public record RobotsAnswer(
        String url, boolean allowed, @Nullable String rule) {
    /** The product token under which robots.txt files speak to us. */
    public static final String OUR_AGENT = "precheck";

    /** What the bytes of a robots.txt say to the program of that product token. */
    public static RobotsAnswer of(byte[] file, String agent, String address) {
        WebAddress parsed = WebAddress.parse(address);
        String site = parsed == null ? "http://unknown.invalid" : parsed.origin();
        return of(address, RobotsFile.parse(site + "/robots.txt", file, agent).ruling(address));
    }

    static RobotsAnswer of(String address, Ruling ruling) {
        return new RobotsAnswer(address, ruling.allowed(), ruling.rule());
    }
}
