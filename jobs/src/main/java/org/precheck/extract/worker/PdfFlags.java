package org.precheck.extract.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** What a reviewer should know of a PDF beside its text: revisions, encryption, scripts, attachments, signatures. */
final class PdfFlags {
    private static final int MUCH_TO_PAINT = 4000;
    private static final long SCAN_PIXELS = 500_000;

    private PdfFlags() {}

    static List<String> of(PDDocument document, byte[] bytes) {
        List<String> flags = new ArrayList<>();
        if (document.isEncrypted()) flags.add("encrypted");
        int revisions = revisions(bytes);
        if (revisions > 1) flags.add("revisions=" + revisions);
        try {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
            if (acts(document, catalog, names, "JavaScript")) flags.add("javascript");
            if (acts(document, catalog, names, "Launch")) flags.add("launch-action");
            if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) flags.add("attachments");
            COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
            if (form != null && form.containsKey(COSName.XFA)) flags.add("xfa-form");
            if (!document.getSignatureDictionaries().isEmpty()) flags.add("signed");
        } catch (RuntimeException e) {
            flags.add("damaged-catalogue");
        }
        return flags;
    }

    /** Each saved revision ends with a mark; one that is laid out for the web has a second one near its beginning. */
    private static int revisions(byte[] bytes) {
        int marks = count(bytes, "%%EOF");
        String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        return start.contains("/Linearized") ? marks - 1 : marks;
    }

    static boolean contains(byte[] bytes, String word) {
        return count(bytes, word) > 0;
    }

    private static int count(byte[] bytes, String word) {
        byte[] sought = word.getBytes(StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int j = 0;
            while (j < sought.length && bytes[i + j] == sought[j]) j++;
            if (j == sought.length) count++;
        }
        return count;
    }

    private static boolean acts(
            PDDocument document, COSDictionary catalog, @Nullable COSDictionary names, String kind) {
        if (names != null && names.containsKey(COSName.getPDFName(kind))) return true;
        if (isAction(catalog.getDictionaryObject(COSName.OPEN_ACTION), kind, 0)) return true;
        if (isAction(catalog.getDictionaryObject(COSName.AA), kind, 0)) return true;
        int seen = 0;
        for (PDPage page : document.getPages()) {
            if (seen++ > 50) break;
            if (isAction(page.getCOSObject().getDictionaryObject(COSName.AA), kind, 0)) return true;
            COSBase annotations = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
            if (isAction(annotations, kind, 0)) return true;
        }
        return false;
    }

    /** Whether a dictionary, or one a few steps below it, is an action of the kind. */
    private static boolean isAction(@Nullable COSBase base, String kind, int depth) {
        if (depth > 4) return false;
        if (base instanceof org.apache.pdfbox.cos.COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 200); i++) {
                if (isAction(array.getObject(i), kind, depth + 1)) return true;
            }
            return false;
        }
        if (!(base instanceof COSDictionary dictionary)) return false;
        if (kind.equals(dictionary.getNameAsString(COSName.S))) return true;
        for (COSName key : List.of(COSName.A, COSName.AA, COSName.NEXT, COSName.O, COSName.C)) {
            if (isAction(dictionary.getDictionaryObject(key), kind, depth + 1)) return true;
        }
        return depth == 0
                && dictionary.keySet().stream()
                        .limit(20)
                        .anyMatch(key ->
                                !COSName.PARENT.equals(key) && isAction(dictionary.getDictionaryObject(key), kind, 3));
    }

    /** Whether a page shows a picture, or paints so much that it cannot be blank. */
    static boolean hasPictures(PDPage page) throws IOException {
        if (largestPicture(page) > 0) return true;
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        return contents instanceof COSStream stream && stream.getLength() > MUCH_TO_PAINT;
    }

    /** Whether a page shows a picture so large that it may be a scan of the page. */
    static boolean hasScan(PDPage page) throws IOException {
        return largestPicture(page) > SCAN_PIXELS;
    }

    private static long largestPicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        long largest = 0;
        if (resources == null) return largest;
        for (COSName name : resources.getXObjectNames()) {
            COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            COSStream stream = objects == null ? null : objects.getCOSStream(name);
            if (stream == null || !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) continue;
            largest = Math.max(largest, (long) stream.getInt(COSName.WIDTH, 1) * stream.getInt(COSName.HEIGHT, 1));
        }
        return largest;
    }
}
