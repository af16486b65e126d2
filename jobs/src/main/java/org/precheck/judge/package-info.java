/** From documents to findings: gathers a city's evidence and hands it to the cards; measures judgement on labelled documents. */
@NullMarked
package org.precheck.judge;

import org.jspecify.annotations.NullMarked;
