package org.precheck.readers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.City;
import org.precheck.text.CityNames;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/**
 * Names of what a city makes, such as its Open Data Policy or its Summer Youth Jobs Program: finds them in titles, and tells
 * whether a text calls something by one. The city's own name and words such as report or department are no part of a name.
 */
public final class Naming {
    private static final Terms TERMS = Terms.named(Naming.class, "matter");
    private static final Set<String> LINKING = Set.copyOf(TERMS.list("linking"));
    private static final Set<String> OF = Set.copyOf(TERMS.list("of"));
    private static final Set<String> WRAPPING = Set.copyOf(TERMS.list("wrapping"));
    private static final Set<String> SOFT = Set.copyOf(TERMS.list("soft"));
    private static final Set<String> WORKS = Set.copyOf(TERMS.list("works"));
    private static final Set<String> BRANDS = Set.copyOf(TERMS.list("brands"));

    /** Words from which on a name says enough by itself. */
    private static final int TELLING = 3;

    private static final int LONGEST = 7;
    private static final int SHORTEST_BRAND = 5;

    private final Set<String> cityWords = new HashSet<>();

    /** Names as documents of this city give them. */
    public Naming(City city) {
        for (String name : CityNames.of(city)) cityWords.addAll(List.of(name.split(" ", -1)));
    }

    /** Names that a title holds, as folded words parted by one space. */
    Set<String> of(String title) {
        Words words = new Words(title);
        Set<String> names = new LinkedHashSet<>();
        List<String> part = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            if (w > 0 && parted(title, words.end(w - 1), words.start(w))) {
                run = ended(run, names);
                part = whole(part, names);
            }
            String word = words.folded(w);
            if (content(word)) {
                run.add(word);
                part.add(word);
                if (coined(words.written(w), word)) names.add(word);
            } else {
                run = ended(run, names);
            }
        }
        ended(run, names);
        whole(part, names);
        return names;
    }

    private static List<String> ended(List<String> run, Set<String> names) {
        for (List<String> each : List.of(run, bare(run))) {
            boolean two = each.size() == 2
                    && each.stream().anyMatch(Naming::work)
                    && each.stream().noneMatch(SOFT::contains);
            if ((each.size() >= TELLING || two) && each.size() <= LONGEST) names.add(String.join(" ", each));
        }
        return new ArrayList<>();
    }

    /** Without words at either end that may belong to the name or not: {@code Youth Jobs Program Evaluation}. */
    private static List<String> bare(List<String> run) {
        int from = 0;
        int end = run.size();
        while (from < end && SOFT.contains(run.get(from))) from++;
        while (end > from && SOFT.contains(run.get(end - 1))) end--;
        return run.subList(from, end);
    }

    private static boolean work(String word) {
        return WORKS.contains(word) || (word.endsWith("s") && WORKS.contains(word.substring(0, word.length() - 1)));
    }

    private static List<String> whole(List<String> part, Set<String> names) {
        for (List<String> each : List.of(part, bare(part))) {
            if (each.size() >= TELLING && each.size() <= LONGEST) names.add(String.join(" ", each));
        }
        return new ArrayList<>();
    }

    /** Whether a mark between two words parts a title: {@code Open Data Policy | City of Larkmont}. */
    private static boolean parted(String title, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = title.charAt(i);
            boolean dash = c == '-' && to - from > 1;
            if (dash || "|:;.()[]\n\r\u2013\u2014\u00b7\u00bb\u203a>\u2022\"\u201c\u201d".indexOf(c) >= 0) return true;
        }
        return false;
    }

    /** A word made up for one thing: {@code CitiStat}, {@code FallStat}. */
    private static boolean coined(String written, String folded) {
        if (folded.length() < SHORTEST_BRAND || BRANDS.contains(folded)) return false;
        boolean inner = written.chars().skip(1).anyMatch(Character::isUpperCase)
                && written.chars().anyMatch(Character::isLowerCase);
        return inner || (folded.endsWith("stat") && folded.length() > SHORTEST_BRAND);
    }

    private boolean content(String word) {
        return word.length() > 1
                && !Character.isDigit(word.charAt(0))
                && !LINKING.contains(word)
                && !WRAPPING.contains(word)
                && !cityWords.contains(word);
    }

    /**
     * Whether a text calls something by the name: a long name's words close together, a short one's side by side and not as
     * part of another name ({@code Police Strategic Plan} is not the {@code Strategic Plan}).
     */
    public boolean called(Words text, String name) {
        List<String> parts = List.of(name.split(" ", -1));
        if (parts.size() >= TELLING) return within(text, parts);
        for (int w : places(text, parts.getFirst())) {
            if (parts.size() == 1) return true;
            boolean beside = w + 1 < text.size() && alike(text.folded(w + 1), parts.getLast());
            if (beside && !goesOn(text, w - 1, -1) && !goesOn(text, w + 2, 1)) return true;
        }
        return false;
    }

    /** Whether two words are one but for a last s. */
    private static boolean alike(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }

    private static int[] places(Words text, String word) {
        int[] bare = text.places(word);
        if (bare.length > 0) return bare;
        return text.places(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
    }

    /** Whether a name is that of something made, such as a policy or a plan, or a word made up for one thing. */
    public static boolean ofWork(String name) {
        List<String> parts = List.of(name.split(" ", -1));
        return parts.size() == 1 || parts.stream().anyMatch(Naming::work);
    }

    /** Whether a text holds a word of a name, in the plural or not. */
    public static boolean mentions(Words text, String word) {
        return places(text, word).length > 0;
    }

    private boolean goesOn(Words text, int word, int step) {
        if (word < 0 || word >= text.size()) return false;
        int before = step > 0 ? word - 1 : word;
        if (text.start(before + 1) - text.end(before) > 1) return false;
        String next = text.folded(word);
        if (step > 0 && OF.contains(next)) {
            int behind = word + 1;
            return behind < text.size()
                    && (content(text.folded(behind))
                            || (LINKING.contains(text.folded(behind)) && goesOn(text, behind + 1, 1)));
        }
        return content(next);
    }

    private static boolean within(Words text, List<String> parts) {
        int reach = 2 * parts.size() + 2;
        int[][] all = new int[parts.size()][];
        for (int part = 0; part < all.length; part++) {
            all[part] = places(text, parts.get(part));
            if (all[part].length == 0) return false;
        }
        for (int[] each : all) {
            for (int from : each) if (allWithin(all, from, from + reach)) return true;
        }
        return false;
    }

    private static boolean allWithin(int[][] places, int from, int end) {
        for (int[] each : places) {
            int at = Arrays.binarySearch(each, from);
            int next = at >= 0 ? at : -at - 1;
            if (next >= each.length || each[next] >= end) return false;
        }
        return true;
    }
}
