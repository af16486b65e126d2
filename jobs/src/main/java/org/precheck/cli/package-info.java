/** The command line. */
@NullMarked
package org.precheck.cli;

import org.jspecify.annotations.NullMarked;
