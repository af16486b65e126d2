package org.precheck.store;

/**
 * An address as the frontier knows it.
 *
 * @param text as supplied or discovered, verbatim
 * @param key names it whatever its spelling: the {@link Key} of its normal form
 * @param host host of its normal form, or empty where it is no address at all
 */
public record Address(String text, String key, String host) {}
