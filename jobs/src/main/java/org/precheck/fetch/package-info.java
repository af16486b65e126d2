/** From an address to a capture: the gate, robots.txt, pacing, HTTP, outcomes, snapshots in WARC files. */
@NullMarked
package org.precheck.fetch;

import org.jspecify.annotations.NullMarked;
