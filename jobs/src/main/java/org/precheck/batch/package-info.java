/** The nightly job: plan, collect, judge, publish; its schedule. */
@NullMarked
package org.precheck.batch;

import org.jspecify.annotations.NullMarked;
