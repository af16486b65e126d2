package org.precheck.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.readers.Fact;
import org.precheck.readers.MatterReader;
import org.precheck.readers.Naming;
import org.precheck.text.Identifiers;
import org.precheck.text.Instruments;
import org.precheck.text.Words;

/**
 * Which documents speak of one matter: both carry one number, one names the other's number, or one calls it by the other's
 * name, in its title or in the words that it is quoted for. A name that most documents bear is a site's, and ties none.
 */
final class Ties {
    private static final int COMMON = 3;

    /** Keeps identifiers apart from numbers of instruments in one index. */
    private static final String MARK = "# ";

    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Map<String, Set<String>> carriers = new HashMap<>();
    private final Map<String, Set<String>> bearers = new TreeMap<>();
    private final Map<String, Set<String>> callers = new HashMap<>();

    /** What a document tells of its matter. */
    private record Told(
            Set<String> numbers,
            Set<String> pointers,
            Set<String> identifiers,
            Set<String> names,
            Words title,
            Words quotes) {
        boolean mentions(String word) {
            return Naming.mentions(title, word) || Naming.mentions(quotes, word);
        }

        /** In its title by any name, in words that it is quoted for by the name of a work. */
        boolean calls(Naming naming, String name) {
            return naming.called(title, name) || (Naming.ofWork(name) && naming.called(quotes, name));
        }
    }

    /** Takes in a document with what the matter's reader found in it and the words that it is quoted for. */
    void add(String document, List<Fact> matter, List<Citation> quotes) {
        StringBuilder text = new StringBuilder();
        StringBuilder title = new StringBuilder();
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> pointers = new LinkedHashSet<>();
        Set<String> identifiers = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : matter) {
            String about = fact.about();
            if (about == null) continue;
            switch (fact.label()) {
                case MatterReader.NUMBER -> numbers.add(about);
                case MatterReader.REFERS -> pointers.add(about);
                case MatterReader.CARRIES -> identifiers.add(MARK + about);
                default -> names.add(about);
            }
        }
        for (String name : names) title.append(name).append(" .\n");
        for (Citation quote : quotes) {
            int cut = quote.prefix().indexOf(' ') + 1;
            int end = Math.max(0, quote.suffix().lastIndexOf(' '));
            text.append(quote.prefix(), cut, quote.prefix().length());
            text.append(quote.quote()).append(quote.suffix(), 0, end).append(" .\n");
        }
        for (String identifier : Identifiers.in(text)) identifiers.add(MARK + identifier);
        told.put(
                document,
                new Told(
                        numbers,
                        pointers,
                        identifiers,
                        names,
                        new Words(title.toString()),
                        new Words(text.toString())));
    }

    /** Finds out who names whom; asked once, when all documents were taken in. */
    Ties drawn(City city) {
        told.forEach((document, one) -> {
            one.numbers().forEach(number -> put(carriers, plain(number), document));
            one.pointers().forEach(pointer -> put(carriers, plain(pointer), document));
            one.identifiers().forEach(identifier -> put(carriers, identifier, document));
            one.names().forEach(name -> put(bearers, name, document));
        });
        bearers.values().removeIf(all -> all.size() > COMMON && all.size() * 2 > told.size());
        Naming naming = new Naming(city);
        Map<String, Set<String>> holders = new HashMap<>();
        Set<String> needed = new LinkedHashSet<>();
        for (String name : bearers.keySet()) needed.addAll(List.of(name.split(" ", -1)));
        told.forEach((document, one) -> {
            for (String word : needed) if (one.mentions(word)) put(holders, word, document);
        });
        for (String name : bearers.keySet()) {
            for (String document : rarest(name, holders)) {
                Told one = told.get(document);
                if (one != null && one.calls(naming, name)) put(callers, name, document);
            }
        }
        return this;
    }

    private static Set<String> rarest(String name, Map<String, Set<String>> holders) {
        List<String> parts = List.of(name.split(" ", -1));
        Set<String> fewest = holders.getOrDefault(parts.getFirst(), Set.of());
        for (String word : parts) {
            Set<String> having = holders.getOrDefault(word, Set.of());
            if (having.size() < fewest.size()) fewest = having;
        }
        return fewest;
    }

    /** Documents that speak of the same matter as this one, each with the reason. */
    Map<String, String> of(String document) {
        Told one = told.get(document);
        Map<String, String> tied = new LinkedHashMap<>();
        if (one == null) return tied;
        for (String number : one.numbers()) {
            for (String other : carriers.getOrDefault(plain(number), Set.of())) {
                Told that = told.get(other);
                if (that != null && (names(that.numbers(), number) || names(that.pointers(), number))) {
                    tie(tied, document, other, "both name " + number);
                }
            }
        }
        for (String pointer : one.pointers()) {
            for (String other : carriers.getOrDefault(plain(pointer), Set.of())) {
                Told that = told.get(other);
                if (that != null && names(that.numbers(), pointer)) {
                    tie(tied, document, other, "both name " + pointer);
                }
            }
        }
        for (String identifier : one.identifiers()) {
            for (String other : carriers.getOrDefault(identifier, Set.of())) {
                tie(tied, document, other, "both carry " + identifier.substring(MARK.length()));
            }
        }
        for (String name : one.names()) {
            for (String other : callers.getOrDefault(name, Set.of())) tie(tied, document, other, said(name));
        }
        for (Map.Entry<String, Set<String>> name : called(document)) {
            for (String other : name.getValue()) tie(tied, document, other, said(name.getKey()));
        }
        return tied;
    }

    private List<Map.Entry<String, Set<String>>> called(String document) {
        List<Map.Entry<String, Set<String>>> all = new ArrayList<>();
        for (Map.Entry<String, Set<String>> name : bearers.entrySet()) {
            if (callers.getOrDefault(name.getKey(), Set.of()).contains(document)) all.add(name);
        }
        return all;
    }

    private static void tie(Map<String, String> tied, String one, String other, String because) {
        if (!one.equals(other)) tied.putIfAbsent(other, because);
    }

    private static String said(String name) {
        return "both speak of \u201c" + name + "\u201d";
    }

    private static boolean names(Set<String> abouts, String about) {
        return abouts.stream().anyMatch(each -> Instruments.same(each, about));
    }

    /** Without the year behind it, which may be missing in one of two. */
    private static String plain(String about) {
        int slash = about.lastIndexOf('/');
        return slash > 0 ? about.substring(0, slash) : about;
    }

    private static void put(Map<String, Set<String>> index, String key, String document) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(document);
    }
}
