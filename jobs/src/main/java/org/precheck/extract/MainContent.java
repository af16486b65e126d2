package org.precheck.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells the main content of a page from what stands around it. Nothing is dropped: text outside it is only marked. */
final class MainContent {
    private static final double ENOUGH = 0.3;

    private MainContent() {}

    /** Whether text that stands directly in an element belongs to the main content. */
    static Predicate<Element> of(Document page) {
        Elements named = page.select("main, [role=main]");
        if (named.size() != 1) named = page.select("article");
        if (named.size() != 1) return _ -> true;
        Element main = named.getFirst();
        if (main.text().length() < ENOUGH * page.body().text().length()) return _ -> true;
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(main.getAllElements());
        return inside::contains;
    }
}
