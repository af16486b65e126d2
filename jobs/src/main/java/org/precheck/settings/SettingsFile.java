package org.precheck.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.ScheduleSettings.WhenMissed;
import org.precheck.settings.YamlNode.YamlEntry;
import org.precheck.settings.YamlNode.YamlMap;
import org.precheck.settings.YamlNode.YamlScalar;
import org.springframework.scheduling.support.CronExpression;

/** Turns {@code precheck.yml} into settings. */
final class SettingsFile {
    private final Path folder;
    private final Fields root;

    private SettingsFile(Path folder, Fields root) {
        this.folder = folder;
        this.root = root;
    }

    /**
     * The settings of a file that has passed its schema.
     *
     * @param folder what relative paths start from: the configuration folder
     */
    static Settings read(String file, YamlMap map, Path folder, List<Problem> problems) {
        return new SettingsFile(folder, new Fields(file, map, problems)).settings();
    }

    private Settings settings() {
        return new Settings(
                root.text("edition", "2017"),
                folder.resolve(root.text("criteria", "criteria")).normalize(),
                path(root, "reports"),
                fetch(root.group("fetch")),
                platforms(root.group("platforms")),
                extract(root.group("extract")),
                storage(root.group("storage")),
                schedule(root.group("schedule")));
    }

    private static FetchSettings fetch(Fields keys) {
        FetchSettings absent = FetchSettings.DEFAULTS;
        boolean loopback = keys.truth("allow-loopback", absent.allowLoopback());
        Map<String, String> connectTo = connectTo(keys);
        if (!connectTo.isEmpty() && !loopback) {
            keys.problem(
                    "connect-to",
                    "'connect-to' leads requests elsewhere, which is for tests and the demo only.",
                    "Set 'allow-loopback: true' beside it if that is meant.");
        }
        return new FetchSettings(
                keys.text("contact"),
                loopback,
                ports(keys, absent.ports()),
                connectTo,
                proxy(keys),
                keys.duration("delay", absent.delay()),
                keys.whole("connections-per-host", absent.connectionsPerHost()),
                keys.duration("connect-timeout", absent.connectTimeout()),
                keys.duration("first-byte-timeout", absent.firstByteTimeout()),
                keys.duration("page-timeout", absent.pageTimeout()),
                keys.duration("document-timeout", absent.documentTimeout()),
                keys.duration("dns-timeout", absent.dnsTimeout()),
                keys.bytes("max-page-bytes", absent.maxPageBytes()),
                keys.bytes("max-document-bytes", absent.maxDocumentBytes()),
                keys.whole("max-redirects", absent.maxRedirects()),
                keys.whole("workers", absent.workers()),
                keys.whole("pages-per-city", absent.pagesPerCity()),
                keys.whole("pages-per-host", absent.pagesPerHost()),
                keys.bytes("bytes-per-city", absent.bytesPerCity()),
                keys.duration("time-per-city", absent.timePerCity()),
                keys.whole("depth", absent.depth()),
                keys.texts("canaries"),
                keys.bytes("max-catalogue-bytes", absent.maxCatalogueBytes()),
                keys.duration("catalogue-timeout", absent.catalogueTimeout()),
                keys.whole("links-per-page", absent.linksPerPage()),
                keys.text("browser"));
    }

    private static PlatformSettings platforms(Fields keys) {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        for (YamlEntry entry : keys.map().entries()) {
            if (entry.value() instanceof YamlScalar value) {
                chosen.put(entry.key().text(), value.text().equals("on"));
            }
        }
        return new PlatformSettings(chosen);
    }

    private static List<Integer> ports(Fields keys, List<Integer> absent) {
        List<Integer> ports = new ArrayList<>();
        for (String port : keys.texts("ports")) {
            ports.add((int) Double.parseDouble(port));
        }
        return ports.isEmpty() ? absent : ports;
    }

    private static Map<String, String> connectTo(Fields keys) {
        Map<String, String> targets = new LinkedHashMap<>();
        for (YamlEntry entry : keys.group("connect-to").map().entries()) {
            if (entry.value() instanceof YamlScalar target) {
                targets.put(entry.key().text().toLowerCase(Locale.ROOT), target.text());
            }
        }
        return targets;
    }

    private static @Nullable URI proxy(Fields keys) {
        String proxy = keys.text("proxy");
        if (proxy == null) return null;
        try {
            return URI.create(proxy);
        } catch (IllegalArgumentException malformed) {
            keys.problem("proxy", "'proxy' is not an address.", "It looks like http://proxy.example:3128.");
            return null;
        }
    }

    private static ExtractSettings extract(Fields keys) {
        ExtractSettings absent = ExtractSettings.DEFAULTS;
        return new ExtractSettings(
                keys.whole("workers", absent.workers()),
                keys.whole("heap-mib", absent.heapMiB()),
                keys.duration("progress-timeout", absent.progressTimeout()),
                keys.duration("total-timeout", absent.totalTimeout()),
                keys.whole("max-characters", absent.maxCharacters()),
                keys.truth("detect-language", absent.detectLanguage()),
                keys.truth("ocr", absent.ocr()),
                keys.items("ocr-languages").isEmpty() ? absent.ocrLanguages() : keys.texts("ocr-languages"),
                keys.whole("ocr-pages-per-document", absent.ocrPagesPerDocument()),
                keys.whole("ocr-pages-per-night", absent.ocrPagesPerNight()));
    }

    private StorageSettings storage(Fields keys) {
        String url = keys.text("url");
        for (String key : List.of("user", "password-file")) {
            if (url == null && keys.text(key) != null) {
                keys.problem(
                        key,
                        "'" + key + "' says how to log in to a database server, but 'url' does not say which.",
                        "Add 'url', or leave both out to use the server that Precheck runs itself.");
            }
        }
        return new StorageSettings(url, keys.text("user"), path(keys, "password-file"));
    }

    private static ScheduleSettings schedule(Fields keys) {
        ScheduleSettings absent = ScheduleSettings.DEFAULTS;
        return new ScheduleSettings(
                cron(keys, absent.cron()),
                zone(keys, absent.zone()),
                WhenMissed.valueOf(
                        keys.text("when-missed", absent.whenMissed().name()).toUpperCase(Locale.ROOT)));
    }

    private static String cron(Fields keys, String absent) {
        String text = keys.text("cron");
        if (text == null) return absent;
        String cron = text.strip();
        if (cron.split("\\s+", -1).length == 5) cron = "0 " + cron;
        try {
            CronExpression.parse(cron);
        } catch (IllegalArgumentException refused) {
            keys.problem(
                    "cron",
                    "'cron' is '" + text + "', which is not a cron expression.",
                    "Give minute, hour, day of month, month and day of week; '0 2 * * *' is every night at two.");
        }
        return cron;
    }

    private static ZoneId zone(Fields keys, ZoneId absent) {
        String zone = keys.text("zone");
        if (zone == null) return absent;
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            keys.problem(
                    "zone",
                    "The time zone '" + zone + "' is not known.",
                    NearestName.of(zone, ZoneId.getAvailableZoneIds())
                            .map(name -> "Did you mean '" + name + "'?")
                            .orElse("It looks like America/New_York."));
            return absent;
        }
    }

    private @Nullable Path path(Fields keys, String key) {
        String text = keys.text(key);
        return text == null ? null : folder.resolve(text).normalize();
    }
}
