package org.precheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import org.precheck.model.Coverage;
import org.precheck.model.SearchRecord;

/** Days, counts and places as a reader of English expects them. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final int LONGEST_LABEL = 300;

    private Phrases() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Html time(LocalDate day) {
        return Html.el("time").at("datetime", day.toString()).text(day(day));
    }

    static Html time(Instant at) {
        return Html.el("time").at("datetime", at.toString()).text(MOMENT.format(at));
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** A count with its noun, such as {@code 1 page} or {@code 2 pages}. */
    static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** A list in words: {@code a, b and c}. */
    static String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** A title, heading or address as it is shown: one that no page has room for loses its end. */
    static String brief(String outside) {
        if (outside.codePointCount(0, outside.length()) <= LONGEST_LABEL) return outside;
        return outside.substring(0, outside.offsetByCodePoints(0, LONGEST_LABEL)) + " …";
    }

    /** A text of several sentences or half a one, with one full stop at its end. */
    static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    static String place(City city) {
        return city.state().isEmpty() ? city.name() : city.name() + ", " + city.state();
    }

    /** First and last four digits of a digest. */
    static String digest(String sha256) {
        return sha256.length() < 12 ? sha256 : sha256.substring(0, 8) + "…" + sha256.substring(sha256.length() - 4);
    }

    /** The English name of a language, or its code where there is none. */
    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    static String coverage(Coverage coverage, String mediaType) {
        if (coverage.pages() == 0) return "nothing could be read";
        if (coverage.complete() && coverage.pages() == 1) return "read whole";
        if (coverage.complete()) {
            return "all " + number(coverage.pages()) + " pages read"
                    + (coverage.ocr() > 0 ? ", " + number(coverage.ocr()) + " of them from pictures of text" : "");
        }
        String read =
                number(coverage.read() + coverage.ocr()) + " of " + count(coverage.pages(), "page", "pages") + " read";
        return mediaType.startsWith("text/html") && coverage.pages() == 1 ? "not read" : read;
    }

    /** What was looked at, in one sentence. */
    static String searched(SearchRecord searched) {
        if (searched.documents() == 0) return "Nothing could be searched.";
        String read = "Searched " + count(searched.documents(), "document", "documents") + " with "
                + count(searched.pages(), "page", "pages") + " and " + number(searched.characters())
                + " characters of text"
                + (searched.languages().isEmpty()
                        ? ""
                        : " in "
                                + list(searched.languages().stream()
                                        .map(Phrases::language)
                                        .toList()));
        return read
                + (searched.unreadPages() == 0
                        ? "; every page could be read."
                        : "; " + count(searched.unreadPages(), "page", "pages") + " could not be read.");
    }

    /** What an extraction's media type is called. */
    static String kind(String mediaType) {
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml" -> "web page";
            case "application/pdf" -> "PDF";
            case "text/csv" -> "CSV";
            case "text/plain" -> "plain text";
            case "application/json" -> "JSON";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword" ->
                "Word document";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel" ->
                "Excel workbook";
            default -> mediaType;
        };
    }

    /** A code of a language fit for {@code lang}, or null. */
    static @Nullable String languageTag(@Nullable String language) {
        boolean code = language != null
                && language.length() >= 2
                && language.length() <= 3
                && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return code ? language : null;
    }
}
