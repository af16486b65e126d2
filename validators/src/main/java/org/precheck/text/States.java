package org.precheck.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States and provinces whose abbreviations stand behind a city's name, so that two cities of one name can be told apart. */
final class States {
    private static final String TABLE = """
            AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;
            DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;
            KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;
            MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;
            NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;PR Puerto Rico;
            RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;
            WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;ON Ontario;QC Quebec;BC British Columbia;AB Alberta;
            MB Manitoba;SK Saskatchewan;NS Nova Scotia;NB New Brunswick;NL Newfoundland""";

    private static final Map<String, String> BY_CODE = new HashMap<>();
    private static final Map<String, String> BY_NAME = new HashMap<>();

    /** Codes of Brazil's states; where they are those of other states too, a code alone is compared. */
    private static final String BRAZIL =
            "AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO";

    static {
        for (String code : BRAZIL.split(" ", -1)) BY_CODE.put(code, code);
        for (String entry : TABLE.replace("\n", "").split(";", -1)) {
            String line = entry.strip();
            String code = line.substring(0, 2);
            BY_CODE.put(code, code);
            BY_NAME.put(Fold.fold(line.substring(3)), code);
        }
    }

    private States() {}

    /** The code of a state given as a code or a name. */
    static Optional<String> code(String state) {
        String upper = state.strip().toUpperCase(Locale.ROOT);
        String known = BY_CODE.get(upper);
        return Optional.ofNullable(known != null ? known : BY_NAME.get(Fold.fold(state.strip())));
    }

    /**
     * The state that the words from an index on name, as a code: a code in capitals, or one or more words of a name.
     *
     * @return empty where they name none
     */
    static Optional<String> at(Words words, int word) {
        if (word >= words.size()) return Optional.empty();
        String written = words.written(word);
        if (written.length() == 2 && BY_CODE.containsKey(written)) return Optional.of(written);
        if (!words.capital(word)) return Optional.empty();
        StringBuilder name = new StringBuilder();
        for (int i = word; i < Math.min(words.size(), word + 3); i++) {
            if (i > word) name.append(' ');
            name.append(words.folded(i));
            String code = BY_NAME.get(name.toString());
            if (code != null) return Optional.of(code);
        }
        return Optional.empty();
    }
}
