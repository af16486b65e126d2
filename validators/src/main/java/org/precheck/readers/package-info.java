/** One small class a reader, each looking for one kind of fact in documents and citing it. */
@NullMarked
package org.precheck.readers;

import org.jspecify.annotations.NullMarked;
