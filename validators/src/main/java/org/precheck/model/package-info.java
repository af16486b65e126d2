/** The words of the product as records and sealed interfaces. */
@NullMarked
package org.precheck.model;

import org.jspecify.annotations.NullMarked;
