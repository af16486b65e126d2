package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.precheck.model.Citation;
import org.precheck.model.Document;

/** Every kind of page that a night and one of its cities yield. */
final class Pages {
    private Pages() {}

    /** The overview, the city's page and the stored copies that it cites. */
    static List<String> of(NightReport night, CityReport city, NightSource texts) {
        Map<String, List<Citation>> cited = Quotations.byDocument(city);
        List<String> pages = new ArrayList<>(List.of(NightPage.of(night), CityPage.of(city, cited.keySet())));
        cited.forEach((sha256, citations) -> {
            DocumentSummary summary = city.document(sha256).orElseThrow();
            Document document = texts.document(sha256).orElseThrow();
            pages.add(CopyPage.of(city, summary, document, citations));
        });
        return pages;
    }

    static List<String> sample() {
        SampleNight sample = new SampleNight();
        return of(sample.night(), SampleNight.southBend(), sample);
    }
}
