/** Data catalogues: DCAT-US and DCAT-AP files read as a stream into facts, faults and a quality score. */
@NullMarked
package org.precheck.portal.catalogue;

import org.jspecify.annotations.NullMarked;
