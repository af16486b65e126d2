/** From a snapshot to a document: the normal form, its passages and links. */
@NullMarked
package org.precheck.extract;

import org.jspecify.annotations.NullMarked;
