package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/** Columns and rows of data inventories in English, Spanish, Portuguese and French; the lists stand in {@code inventory.terms}. */
final class InventoryTerms {
    private static final Terms TERMS = Terms.named(InventoryTerms.class, "inventory");
    static final List<String> OTHER_THINGS = TERMS.list("other-things");
    static final List<String> DATASET = TERMS.list("dataset");
    static final List<String> WEAK_DATASET = TERMS.list("weak-dataset");
    static final List<String> DEPARTMENT = TERMS.list("department");
    static final List<String> KEPT = TERMS.list("kept");
    static final List<String> DATED = TERMS.list("dated");
    static final List<String> PUBLISHED = TERMS.list("published");
    static final List<String> SYSTEMS = TERMS.list("systems");
    static final List<String> COUNTS = TERMS.list("counts");
    static final List<String> UNITS = TERMS.list("units");
    static final List<String> ALL_UNITS = TERMS.list("all-units");
    static final List<String> INVENTORY = TERMS.list("inventory");
    static final List<String> THEMES = TERMS.list("themes");
    static final List<String> AHEAD = TERMS.list("ahead");
    static final List<String> SYSTEM_NAMES = TERMS.list("system-names");
    static final List<String> DEPARTMENT_NAMES = TERMS.list("department-names");
    static final List<String> KEPT_CELLS = TERMS.list("kept-cells");
    static final List<String> HELD = TERMS.list("held");

    private InventoryTerms() {}
}
