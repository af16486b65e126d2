package org.precheck.cli;

/**
 * One request that a demonstration site was asked, kept so that a test can count them.
 *
 * @param host the Host header without its port, lower-case
 * @param path path and query
 * @param conditional whether it carried If-None-Match or If-Modified-Since
 * @param status what was answered
 */
record DemoRequest(String host, String path, boolean conditional, int status) {}
