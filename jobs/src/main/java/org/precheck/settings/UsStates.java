package org.precheck.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Postal codes of the states of the USA, so that "Indiana" and "IN" make one city, not two (USPS Publication 28). */
final class UsStates {
    private static final String TABLE = """
            AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
            |DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas
            |KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi
            |MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York
            |NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico
            |RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia
            |WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|GU Guam|VI Virgin Islands|AS American Samoa
            |MP Northern Mariana Islands""";
    private static final Map<String, String> CODES = codes();

    private UsStates() {}

    /** The code of a state by its name, or the text itself. */
    static String code(String state) {
        return CODES.getOrDefault(state.strip().toLowerCase(Locale.ROOT), state);
    }

    /** Whether a text is a state's code or name. */
    static boolean known(String state) {
        return CODES.containsValue(code(state).strip().toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String row : TABLE.replace("\n", "").split("\\|", -1)) {
            codes.put(row.substring(3).strip().toLowerCase(Locale.ROOT), row.substring(0, 2));
        }
        return codes;
    }
}
