/** What tests put into the parser process. */
@NullMarked
package org.precheck.extract.worker;

import org.jspecify.annotations.NullMarked;
