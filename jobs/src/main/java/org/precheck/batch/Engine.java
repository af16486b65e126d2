package org.precheck.batch;

import org.jspecify.annotations.Nullable;

/** Name and version of this program. */
final class Engine {
    static final String NAME = name(Engine.class.getPackage().getImplementationVersion());

    private Engine() {}

    private static String name(@Nullable String version) {
        return version == null ? "precheck" : "precheck " + version;
    }
}
