package org.precheck.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells the main content of a page from what stands around it. Nothing is dropped: text outside it is only marked. A page
 * that names its main element is believed, which costs nothing; of others, Readability4J (a port of Mozilla's
 * Readability) finds the article.
 */
final class MainContent {
    private static final String MARK = "data-precheck";
    private static final double ENOUGH = 0.25;
    private static final int LEAST_CHARACTERS = 200;
    private static final int MOST_ELEMENTS = 20_000;

    private MainContent() {}

    /** Whether text that stands directly in an element belongs to the main content. */
    static Predicate<Element> of(Document page) {
        Element named = named(page);
        if (named != null) {
            Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
            inside.addAll(named.getAllElements());
            return inside::contains;
        }
        return found(page);
    }

    private static @Nullable Element named(Document page) {
        Elements named = page.select("main, [role=main]");
        if (named.size() != 1) return null;
        Element main = named.getFirst();
        int length = main.text().length();
        boolean plain = main.select("nav, aside, form, [role=navigation], [role=complementary]")
                .isEmpty();
        return plain
                        && length >= LEAST_CHARACTERS
                        && length >= ENOUGH * page.body().text().length()
                ? main
                : null;
    }

    private static Predicate<Element> found(Document page) {
        Elements all = page.body().getAllElements();
        if (all.size() > MOST_ELEMENTS || page.body().text().length() < LEAST_CHARACTERS) return _ -> true;
        for (int i = 0; i < all.size(); i++) all.get(i).attr(MARK, Integer.toString(i));
        Element article = article(page.clone());
        if (article == null || article.text().length() < LEAST_CHARACTERS) {
            all.forEach(element -> element.removeAttr(MARK));
            return _ -> true;
        }
        Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element kept : article.select("[" + MARK + "]")) {
            inside.add(all.get(Integer.parseInt(kept.attr(MARK))));
        }
        all.forEach(element -> element.removeAttr(MARK));
        return inside::contains;
    }

    /** The article, its elements still marked, or null where none was found. */
    private static @Nullable Element article(Document copy) {
        try {
            String base = copy.location().isEmpty() ? "http://page.invalid/" : copy.location();
            return new Readability4J(base, copy).parse().getArticleContent();
        } catch (RuntimeException e) {
            // a page that the library trips over is shown whole
            return null;
        }
    }
}
