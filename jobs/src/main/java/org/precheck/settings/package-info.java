/** What an operator and a policy person may change: settings, cities and cards, read and checked once at start-up. */
@NullMarked
package org.precheck.settings;

import org.jspecify.annotations.NullMarked;
