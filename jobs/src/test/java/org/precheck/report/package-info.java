@NullMarked
package org.precheck.report;

import org.jspecify.annotations.NullMarked;
