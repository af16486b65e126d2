/** Shared readings of text: sentences, dates, deadlines, amounts, jurisdictions, legal instruments. */
@NullMarked
package org.precheck.text;

import org.jspecify.annotations.NullMarked;
