package org.precheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds quantities: percentages, money, shares in words and counts, in figures and in number words. Years, dates, times and
 * the numbers of things (Section 4, Resolution 2025-38, Goal 3, FY26) are no quantities.
 */
public final class Amounts {
    private static final Set<String> LABELS = Set.copyOf(Arrays.asList(
            ("no number section sec resolution ordinance item page article art chapter room phase goal objective priority"
                            + " step figure fig table district ward zone order act rule policy station route level tier part"
                            + " exhibit appendix attachment contract version volume issue form building suite floor file"
                            + " numero seccion articulo capitulo ordenanza resolucion acuerdo meta objetivo eje linea punto"
                            + " secao capitulo lei decreto item eixo ponto contrato artigo article reglement resolution"
                            + " chapitre objectif axe point cible annexe lot n q fy co pm grade class measure promise"
                            + " outcome target indicator strategy action line extension poste tel ext box bill title")
                    .split(" ", -1)));
    private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "points", "puntos", "pontos");
    private static final Set<String> PERCENT_AFTER = Set.of("per", "por", "pour");
    private static final Set<String> CENT = Set.of("cent", "ciento", "cento");
    private static final Set<String> MONEY =
            Set.of("dollars", "pesos", "reais", "euros", "soles", "dolares", "usd", "colones", "quetzales");
    private static final Phrases SHARES = Phrases.of(
            "half",
            "halve",
            "halved",
            "halving",
            "mitad",
            "metade",
            "moitie",
            "double",
            "doubled",
            "doubling",
            "duplicar",
            "dobrar",
            "doubler",
            "triple",
            "triplicar",
            "tripler",
            "zerar",
            "to zero",
            "net zero",
            "a third",
            "one third",
            "two thirds",
            "a quarter",
            "three quarters",
            "un tercio",
            "um terco",
            "un tiers",
            "une fois sur deux",
            "a cero",
            "cero neto",
            "every last one",
            "carbon neutral",
            "carbon neutrality",
            "carbono neutral",
            "carboneutralite",
            "carboneutre",
            "neutralidade de carbono",
            "zero carbon");

    private final Words words;
    private final String text;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Words words, String text) {
        this.words = words;
        this.text = text;
    }

    /** All quantities of a text, in its order. */
    public static List<Amount> of(Words words, String text) {
        Amounts amounts = new Amounts(words, text);
        int word = 0;
        while (word < words.size()) word = amounts.read(word);
        for (Phrases.Hit share : SHARES.hits(words)) {
            amounts.found.add(new Amount(Amount.Kind.SHARE, 0, share.first(), share.last()));
        }
        amounts.found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return List.copyOf(amounts.found);
    }

    /** Reads a quantity at a word if one starts there; the word to go on with. */
    private int read(int word) {
        boolean figures = Character.isDigit(text.charAt(words.start(word)));
        if (figures) return figures(word);
        String folded = words.folded(word);
        if (Numerals.small(folded) > 0
                || (folded.equals("one") && word + 1 < words.size())
                || folded.equals("cien")
                || folded.equals("mil")
                || folded.equals("mille")) return inWords(word);
        return word + 1;
    }

    private int figures(int word) {
        if (!free(word)) return word + 1;
        String written = words.folded(word);
        double value = Numerals.value(written);
        int last = word;
        while (last + 1 < words.size() && groupOfThousand(last)) {
            last++;
            value = value * 1000 + Numerals.value(words.folded(last));
        }
        last = multiplied(last);
        if (last > word) value *= factor(word + 1, last);
        boolean money = moneyBefore(word) || moneyAfter(last);
        if (!money && last == word && yearLike(written)) return word + 1;
        return add(word, last, value, money);
    }

    private double factor(int from, int last) {
        double factor = 1;
        for (int at = from; at <= last; at++) {
            double times = Numerals.times(words.folded(at));
            if (times > 0) factor *= times;
        }
        return factor;
    }

    private int inWords(int word) {
        double total = 0;
        double part = 0;
        int at = word;
        int last = word - 1;
        while (at < words.size()) {
            String folded = words.folded(at);
            int small = folded.equals("one") ? 1 : Numerals.small(folded);
            double times = Numerals.times(folded);
            if (small > 0) {
                part += small;
            } else if (times >= 1000) {
                total += (part == 0 ? 1 : part) * times;
                part = 0;
            } else if (times > 0) {
                part = (part == 0 ? 1 : part) * times;
            } else if (!(joins(folded)
                    && at > word
                    && at + 1 < words.size()
                    && Numerals.small(words.folded(at + 1)) > 0
                    && part + total >= 20)) {
                break;
            }
            if (!joins(folded)) last = at;
            at++;
        }
        double value = total + part;
        if (last < word) return word + 1;
        if (value == 1) return word + 1;
        if (value >= 1990 && value <= 2100 && last - word >= 2) return last + 1;
        return add(word, last, value, moneyAfter(last));
    }

    private static boolean joins(String folded) {
        return folded.equals("and") || folded.equals("y") || folded.equals("e") || folded.equals("et");
    }

    private int add(int word, int last, double value, boolean money) {
        int end = last;
        boolean percent = text.startsWith("%", skipSpace(words.end(last)));
        if (!percent && last + 1 < words.size()) {
            String next = words.folded(last + 1);
            if (PERCENT.contains(next)) {
                percent = true;
                end = last + 1;
            } else if (PERCENT_AFTER.contains(next)
                    && last + 2 < words.size()
                    && CENT.contains(words.folded(last + 2))) {
                percent = true;
                end = last + 2;
            }
        }
        Amount.Kind kind = percent ? Amount.Kind.PERCENT : money ? Amount.Kind.MONEY : Amount.Kind.COUNT;
        found.add(new Amount(kind, value, word, end));
        return end + 1;
    }

    /** Whether figures stand free: not part of an identifier, a date, a time, a range or a name's number. */
    private boolean free(int word) {
        int start = words.start(word);
        int end = words.end(word);
        if (start > 0) {
            char before = text.charAt(start - 1);
            if (Character.isLetter(before) || before == '#' || before == '§' || before == '_') return false;
            boolean joined = before == '-' || before == '/' || before == ':' || before == '–';
            if (joined && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2))) {
                return before == '–' && text.startsWith("%", skipSpace(end));
            }
        }
        if (end + 1 < text.length()) {
            char after = text.charAt(end);
            boolean joined = after == '/' || after == ':' || after == '-';
            if (joined && Character.isDigit(text.charAt(end + 1))) return false;
            if (after == 'º' || after == 'ª') return false;
        }
        if (word + 1 < words.size() && words.start(word + 1) == end && ordinal(words.folded(word + 1))) return false;
        return word == 0 || !LABELS.contains(words.folded(word - 1)) || announced(word) || percentOrMoney(word);
    }

    /** Whether a colon parts figures from the word before: {@code Target: 500 homes} is no number of a target. */
    private boolean announced(int word) {
        int colon = text.indexOf(':', words.end(word - 1));
        return colon >= 0 && colon < words.start(word);
    }

    private boolean percentOrMoney(int word) {
        return text.startsWith("%", skipSpace(words.end(word))) || moneyBefore(word);
    }

    private static boolean ordinal(String folded) {
        return folded.equals("st")
                || folded.equals("nd")
                || folded.equals("rd")
                || folded.equals("th")
                || folded.equals("er")
                || folded.equals("o")
                || folded.equals("a")
                || folded.equals("e");
    }

    private boolean groupOfThousand(int word) {
        if (word + 1 >= words.size()) return false;
        int end = words.end(word);
        int next = words.start(word + 1);
        if (next - end != 1 || words.end(word + 1) - next != 3 || words.end(word) - words.start(word) > 3) return false;
        char gap = text.charAt(end);
        boolean spaced = gap == '\u00a0' || gap == '\u202f' || (gap == ' ' && moneyAfter(word + 1));
        return spaced && Character.isDigit(text.charAt(next));
    }

    private int multiplied(int last) {
        int at = last;
        while (at + 1 < words.size()
                && Numerals.times(words.folded(at + 1)) > 0
                && words.start(at + 1) - words.end(at) <= 1
                && (words.end(at + 1) - words.start(at + 1) > 2 || moneyBefore(last) || moneyAfter(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean moneyBefore(int word) {
        int at = words.start(word) - 1;
        if (at >= 0 && isSpace(text.charAt(at))) at--;
        return at >= 0 && isCurrency(text.charAt(at));
    }

    private boolean moneyAfter(int word) {
        int at = skipSpace(words.end(word));
        if (at < text.length() && isCurrency(text.charAt(at))) {
            return at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
        }
        if (word + 1 < words.size() && MONEY.contains(words.folded(word + 1))) return true;
        return word + 2 < words.size() && words.folded(word + 1).equals("de") && MONEY.contains(words.folded(word + 2));
    }

    private static boolean isCurrency(char sign) {
        return sign == '$' || sign == '€' || sign == '£';
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u202f';
    }

    private int skipSpace(int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean yearLike(String written) {
        return written.length() == 4 && (written.startsWith("19") || written.startsWith("20"));
    }
}
