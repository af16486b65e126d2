package org.precheck.report;

import org.jspecify.annotations.Nullable;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;

/**
 * How a verdict or reading is shown: always by words and by a shape of its own, so that nothing rests on colour alone.
 */
enum Look {
    SUPPORTED("Supported", "yes", "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0ZM5 9.1 2.3 6.4l1.2-1.2L5 6.7l3.6-3.6 1.2 1.2Z"),
    PARTIAL("Partial", "part", "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm0 1.6v8.8A4.4 4.4 0 0 1 6 1.6Z"),
    STALE("Stale", "stale", "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm.8 2.4v3.2l2.3 2.3-1.2 1.2L5.2 6.3V2.4Z"),
    CONFLICTING("Conflicting", "conf", "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0ZM2.6 3.6h4.6v1.5H2.6Zm2.2 3.3h4.6v1.5H4.8Z"),
    NOT_FOUND("Not found", "no", "M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0Zm0 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Z"),
    NOT_ASSESSED("Not assessed", "cant", "M0 5.1h3v1.8H0Zm4.5 0h3v1.8h-3Zm4.5 0h3v1.8H9Z"),
    FAULT("Fault of ours", "fault", "M6 .4 12 11.6H0ZM5.2 4.4h1.6v3.6H5.2Zm0 4.4h1.6v1.6H5.2Z"),
    MET("Met", "yes", SUPPORTED.path),
    UNMET("Unmet", "no", NOT_FOUND.path),
    CANNOT_TELL("Could not tell", "cant", NOT_ASSESSED.path);

    private final String words;
    private final String style;
    private final String path;

    Look(String words, String style, String path) {
        this.words = words;
        this.style = style;
        this.path = path;
    }

    /** The look of a verdict; null stands for a fault of ours. */
    static Look of(@Nullable Verdict verdict) {
        if (verdict == null) return FAULT;
        return switch (verdict) {
            case SUPPORTED -> SUPPORTED;
            case PARTIAL -> PARTIAL;
            case STALE -> STALE;
            case CONFLICTING -> CONFLICTING;
            case NOT_FOUND -> NOT_FOUND;
            case NOT_ASSESSED -> NOT_ASSESSED;
        };
    }

    static Look of(Reading reading) {
        return switch (reading) {
            case Reading.Met _ -> MET;
            case Reading.Unmet _ -> UNMET;
            case Reading.CannotTell _ -> CANNOT_TELL;
        };
    }

    String words() {
        return words;
    }

    /** Name of the class that colours it. */
    String style() {
        return style;
    }

    /** Its shape in a box of 12 by 12. */
    Html shape() {
        return Html.el("path").at("d", path);
    }

    /** Its shape at the size of the text beside it. */
    Html icon() {
        Html icon = Html.el("svg")
                .cls("icon")
                .at("viewBox", "0 0 12 12")
                .at("width", "12")
                .at("height", "12");
        return icon.at("aria-hidden", "true").add(shape());
    }

    /** Shape and words. */
    Html badge() {
        return badge(words, style);
    }

    /** Shape and other words, in the colour of a class. */
    Html badge(String label, String colour) {
        return Html.el("span").cls("v " + colour).add(icon()).text(label);
    }
}
