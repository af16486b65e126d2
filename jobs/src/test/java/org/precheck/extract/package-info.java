/** Tests of the extract room. */
@NullMarked
package org.precheck.extract;

import org.jspecify.annotations.NullMarked;
