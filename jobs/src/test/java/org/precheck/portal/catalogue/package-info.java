@NullMarked
package org.precheck.portal.catalogue;

import org.jspecify.annotations.NullMarked;
