/**
 * Open data portals: what software runs one, told from its address, its pages and its API; and what it holds, read from
 * what the API answered into facts that can be cited.
 */
@NullMarked
package org.precheck.portal;

import org.jspecify.annotations.NullMarked;
