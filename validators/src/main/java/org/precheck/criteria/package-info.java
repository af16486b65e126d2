/** Cards in, judgement out: gates, clauses, k of n, verdicts. */
@NullMarked
package org.precheck.criteria;

import org.jspecify.annotations.NullMarked;
