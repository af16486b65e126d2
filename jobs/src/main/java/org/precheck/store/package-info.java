/** PostgreSQL: the embedded server, migrations, and one statement a question. */
@NullMarked
package org.precheck.store;

import org.jspecify.annotations.NullMarked;
