package org.precheck.settings;

import java.util.Map;

/**
 * Which platforms the operator switched on or off.
 *
 * @param chosen by the platform's name; one that is not named keeps its default
 */
public record PlatformSettings(Map<String, Boolean> chosen) {
    /** Nothing is switched. */
    public static final PlatformSettings DEFAULTS = new PlatformSettings(Map.of());

    /** Copies the map. */
    public PlatformSettings {
        chosen = Map.copyOf(chosen);
    }
}
