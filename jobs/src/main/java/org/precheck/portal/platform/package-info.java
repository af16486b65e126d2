/**
 * Goal platforms, publishers of municipal codes and records of legislation: how their addresses are recognised, whether
 * their text can be read without a browser, and in which form.
 */
@NullMarked
package org.precheck.portal.platform;

import org.jspecify.annotations.NullMarked;
