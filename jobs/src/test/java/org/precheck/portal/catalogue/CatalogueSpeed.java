package org.precheck.portal.catalogue;

import java.io.IOException;
import java.util.Locale;
import org.precheck.portal.catalogue.CatalogueReading.Read;

/** Reads a made catalogue in a JVM of its own and prints how fast that went. */
final class CatalogueSpeed {
    private CatalogueSpeed() {}

    /** Arguments: number of datasets, {@code true} to check them by schema, too, or {@code hostile}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[1].equals("hostile")) {
            HostileCatalogue hostile = new HostileCatalogue(Integer.parseInt(arguments[0]));
            if (new CatalogueReader().read(hostile) instanceof Read read) {
                System.out.println("datasets=" + read.facts().portal().sample());
            }
            return;
        }
        int datasets = Integer.parseInt(arguments[0]);
        boolean validating = Boolean.parseBoolean(arguments[1]);
        MadeCatalogue made = new MadeCatalogue(datasets, 1000);
        long start = System.nanoTime();
        CatalogueReading reading = new CatalogueReader(validating).read(made);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(reading instanceof Read read)) throw new IllegalStateException(reading.toString());
        CatalogueFacts facts = read.facts();
        System.out.printf(
                Locale.ROOT,
                "bytes=%d seconds=%.1f mbPerSecond=%.1f datasets=%d valid=%d median=%s publishers=%d%n",
                made.length(),
                seconds,
                made.length() / 1e6 / seconds,
                facts.portal().sample(),
                facts.validation().valid(),
                facts.portal().median(),
                facts.portal().publishers().names().size());
    }
}
