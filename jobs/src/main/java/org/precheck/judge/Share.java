package org.precheck.judge;

import java.util.Locale;

/**
 * A share with its Wilson score interval of 95 %.
 *
 * @param hits how many
 * @param of of how many
 */
public record Share(int hits, int of) {
    private static final double Z = 1.959964;

    /** The share, or NaN of nothing. */
    public double value() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    /** Lower end of the interval. */
    public double low() {
        return of == 0 ? 0 : bound(-1);
    }

    /** Upper end of the interval. */
    public double high() {
        return of == 0 ? 1 : bound(1);
    }

    private double bound(int sign) {
        double p = value();
        double z2 = Z * Z;
        double middle = p + z2 / (2 * of);
        double spread = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        return Math.clamp((middle + sign * spread) / (1 + z2 / of), 0, 1);
    }

    /** The share with its interval and its counts, such as {@code 0.92 (0.79-0.97; 33/36)}. */
    public String words() {
        if (of == 0) return "none";
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f; %d/%d)", value(), low(), high(), hits, of);
    }
}
