package org.precheck.text;

import java.util.HashMap;
import java.util.Map;

/** Numbers in words and the words that multiply them, in English, Spanish, Portuguese and French. */
final class Numerals {
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Double> TIMES = times();

    private Numerals() {}

    /** The value of a numeral word such as {@code twelve}, or -1. */
    static int small(String folded) {
        return SMALL.getOrDefault(folded, -1);
    }

    /** What a word such as {@code thousand} multiplies by, or 0. */
    static double times(String folded) {
        return TIMES.getOrDefault(folded, 0.0);
    }

    /**
     * The value of figures with separators. A point or comma before exactly three digits parts thousands, any other one
     * parts decimals.
     */
    static double value(String figures) {
        StringBuilder plain = new StringBuilder(figures.length());
        int length = figures.length();
        for (int at = 0; at < length && plain.length() < 18; at++) {
            char sign = figures.charAt(at);
            if (sign >= '0' && sign <= '9') {
                plain.append(sign);
                continue;
            }
            int next = at + 1;
            while (next < length && Character.isDigit(figures.charAt(next))) next++;
            boolean thousands = next - at == 4 && at <= 3 + 4 * count(figures, at) && figures.charAt(0) != '0';
            if (!thousands && plain.indexOf(".") < 0) plain.append('.');
        }
        return plain.isEmpty() ? 0 : Double.parseDouble(plain.toString());
    }

    private static int count(String figures, int before) {
        int count = 0;
        for (int at = 0; at < before; at++) if (!Character.isDigit(figures.charAt(at))) count++;
        return count;
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> values = new HashMap<>();
        String[][] listed = {
            {"2", "two dos dois duas deux"},
            {"3", "three tres trois"},
            {"4", "four cuatro quatro quatre"},
            {"5", "five cinco cinq"},
            {"6", "six seis"},
            {"7", "seven siete sete"},
            {"8", "eight ocho oito huit"},
            {"9", "nine nueve nove neuf"},
            {"10", "ten diez dez dix"},
            {"11", "eleven onze"},
            {"12", "twelve doce doze douze"},
            {"13", "thirteen trece treze treize"},
            {"14", "fourteen catorce catorze quatorze"},
            {"15", "fifteen quince quinze"},
            {"16", "sixteen dieciseis dezesseis"},
            {"17", "seventeen diecisiete dezessete"},
            {"18", "eighteen dieciocho dezoito"},
            {"19", "nineteen diecinueve dezenove"},
            {"20", "twenty veinte vinte vingt"},
            {"30", "thirty treinta trinta trente"},
            {"40", "forty cuarenta quarenta quarante"},
            {"50", "fifty cincuenta cinquenta cinquante"},
            {"60", "sixty sesenta sessenta soixante"},
            {"70", "seventy setenta"},
            {"80", "eighty ochenta oitenta"},
            {"90", "ninety noventa"},
            {"200", "doscientos doscientas duzentos duzentas"},
            {"300", "trescientos trescientas trezentos trezentas"},
            {"400", "cuatrocientos cuatrocientas quatrocentos quatrocentas"},
            {"500", "quinientos quinientas quinhentos quinhentas"},
            {"600", "seiscientos seiscientas seiscentos seiscentas"},
            {"800", "ochocientos ochocientas oitocentos oitocentas"}
        };
        for (String[] row : listed) put(values, Integer.parseInt(row[0]), row[1]);
        return Map.copyOf(values);
    }

    private static void put(Map<String, Integer> values, int value, String words) {
        for (String word : words.split(" ", -1)) values.put(word, value);
    }

    private static Map<String, Double> times() {
        Map<String, Double> values = new HashMap<>();
        for (String word : "hundred cent cents cien ciento".split(" ", -1)) values.put(word, 100.0);
        for (String word : "thousand mil mille milliers miles k".split(" ", -1)) values.put(word, 1000.0);
        for (String word : "million millions millon millones milhao milhoes m mm".split(" ", -1)) values.put(word, 1e6);
        for (String word : "billion billions milliard milliards bilhao bilhoes".split(" ", -1)) values.put(word, 1e9);
        return Map.copyOf(values);
    }
}
