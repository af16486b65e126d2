package org.precheck.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Source;
import org.precheck.model.ExtractionStatus;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;

/** Makes documents of what portals' APIs answered: labelled lines that can be quoted. */
public final class PortalAnswerReader implements AnswerReader {
    private static final String JSON = "application/json";

    @Override
    public @Nullable Answer read(Source source) throws IOException {
        if (source.length() > PortalAnswers.MOST_BYTES) return null;
        byte[] bytes;
        try (InputStream in = source.bytes().open()) {
            if (!beginsObject(in)) return null;
        }
        try (InputStream in = source.bytes().open()) {
            bytes = in.readNBytes(PortalAnswers.MOST_BYTES);
        }
        return switch (PortalAnswers.read(bytes)) {
            case Told told -> told(told.facts());
            case Fault fault -> fault(fault);
            case null -> null;
        };
    }

    private static Answer told(PortalFacts facts) {
        List<PageLink> links = facts.downloads().stream()
                .map(address -> new PageLink(address, "Download of a dataset", ""))
                .toList();
        return new Answer(ExtractionStatus.TEXT_OK, "", JSON, title(facts.software()), PortalText.lines(facts), links);
    }

    private static Answer fault(Fault fault) {
        Software software = fault.software();
        String title = software == null ? "Answer of a program" : title(software);
        return new Answer(
                ExtractionStatus.TEXT_OK, fault.sentence(), JSON, title, List.of(fault.sentence()), List.of());
    }

    private static String title(Software software) {
        return "Answer of a portal's API (" + software.word() + ")";
    }

    /** Spares all pages and documents from being read twice. */
    private static boolean beginsObject(InputStream in) throws IOException {
        for (int skipped = 0; skipped < 64; skipped++) {
            int next = in.read();
            if (next == '{') return true;
            boolean blank = next == ' ' || next == '\n' || next == '\r' || next == '\t';
            boolean mark = next == 0xEF || next == 0xBB || next == 0xBF;
            if (!blank && !mark) return false;
        }
        return false;
    }
}
