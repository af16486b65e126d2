/** Benchmarks; {@code mvn -Pbench -pl jobs -am test} runs them. */
@NullMarked
package org.precheck.bench;

import org.jspecify.annotations.NullMarked;
