package org.precheck.judge;

import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extractor;
import org.precheck.portal.PortalAnswerReader;
import org.precheck.portal.PortalReading;
import org.precheck.portal.catalogue.CatalogueAnswers;
import org.precheck.portal.platform.PlatformAnswers;
import org.precheck.settings.ExtractSettings;

/**
 * The extractor of this product, with the readers of catalogues and of what portals and platforms answer. Who reads a
 * snapshot again must read it by the same ones, or its quotes are not found.
 */
public final class Extractors {
    private static final CatalogueAnswers CATALOGUES = new CatalogueAnswers();

    private static final AnswerReader ANSWERS =
            CATALOGUES.or(new PlatformAnswers()).or(new PortalAnswerReader());

    /** Reads snapshots as what a portal's API or catalogue tells. */
    public static final PortalReading PORTALS = ((PortalReading) CATALOGUES::portal).or(PortalReading.ANSWERS);

    private Extractors() {}

    /** An extractor; it starts nothing yet. */
    public static Extractor of(ExtractSettings settings) {
        return new Extractor(settings, ANSWERS);
    }
}
