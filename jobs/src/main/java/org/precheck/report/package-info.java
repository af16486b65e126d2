/** What people and other programs are shown: HTML, JSON and CSV. */
@NullMarked
package org.precheck.report;

import org.jspecify.annotations.NullMarked;
