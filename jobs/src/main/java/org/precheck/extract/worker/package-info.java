/**
 * The parser process: what runs in it and what it says to the process that started it. Everything that parses PDF,
 * Office files, archives or images stands here and runs nowhere else.
 */
@NullMarked
package org.precheck.extract.worker;

import org.jspecify.annotations.NullMarked;
