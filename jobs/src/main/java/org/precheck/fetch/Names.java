package org.precheck.fetch;

import java.net.InetAddress;
import java.util.List;

/** Looks host names up. */
@FunctionalInterface
interface Names {
    /** Every address of the name, IPv4 first. */
    List<InetAddress> addresses(String host) throws Refused;
}
