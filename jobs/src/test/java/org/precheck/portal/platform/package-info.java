@NullMarked
package org.precheck.portal.platform;

import org.jspecify.annotations.NullMarked;
