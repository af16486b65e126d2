package org.precheck.portal.catalogue;

import java.util.List;

/**
 * How well datasets are described, in five dimensions after the Metadata Quality Assessment of data.europa.eu
 * (data.europa.eu/mqa/methodology): 405 points in all. Points are the share of datasets or distributions that have
 * something, times the points of the measure. Two measures ask whether addresses open; they are not looked up here and
 * stay without points, so that 325 points can be had.
 *
 * @param dimensions the five, in the methodology's order
 */
public record MetadataQuality(List<Dimension> dimensions) {
    /** Copies the list. */
    public MetadataQuality {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * One dimension.
     *
     * @param name such as {@code Findability}
     * @param measures what its points are made of
     */
    public record Dimension(String name, List<Measure> measures) {
        /** Copies the list. */
        public Dimension {
            measures = List.copyOf(measures);
        }

        /** Points reached. */
        public double points() {
            return measures.stream().mapToDouble(Measure::points).sum();
        }

        /** Points of the methodology. */
        public int most() {
            return measures.stream().mapToInt(Measure::most).sum();
        }
    }

    /**
     * One measure with the counts behind it.
     *
     * @param name what is asked
     * @param most its points in the methodology
     * @param checked false where it needs a look at live addresses
     * @param part how many have it
     * @param of how many were looked at
     */
    public record Measure(String name, int most, boolean checked, long part, long of) {
        /** Points reached; none where nothing was looked at. */
        public double points() {
            return checked && of > 0 ? most * (double) part / of : 0;
        }
    }

    /** Points reached in all. */
    public double points() {
        return dimensions.stream().mapToDouble(Dimension::points).sum();
    }

    /** Points of the methodology: 405. */
    public int most() {
        return dimensions.stream().mapToInt(Dimension::most).sum();
    }

    /** Points of measures that were not checked. */
    public int unchecked() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.measures().stream())
                .filter(measure -> !measure.checked())
                .mapToInt(Measure::most)
                .sum();
    }
}
