package org.precheck.batch;

import java.util.List;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.store.Discovered;
import org.precheck.store.Target;

/** Picks the links of a page that are worth following. */
@FunctionalInterface
interface Explorer {
    /**
     * The links worth following.
     *
     * @param page the page that was asked for
     * @param reached where it was reached, after redirects
     * @param links its links in order
     */
    List<Discovered> links(Target page, String reached, List<PageLink> links);
}
