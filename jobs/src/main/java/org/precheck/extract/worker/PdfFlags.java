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

/** What a reviewer should know of a PDF beside its text: revisions, encryption, scripts, attachments, signatures. */
final class PdfFlags {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MUCH_TO_PAINT = 4000;

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
        int marks = 0;
        for (int i = 0; i + END.length <= bytes.length; i++) {
            int j = 0;
            while (j < END.length && bytes[i + j] == END[j]) j++;
            if (j == END.length) marks++;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        return start.contains("/Linearized") ? marks - 1 : marks;
    }

    private static boolean acts(
            PDDocument document,
            COSDictionary catalog,
            @org.jspecify.annotations.Nullable COSDictionary names,
            String kind) {
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
    private static boolean isAction(@org.jspecify.annotations.Nullable COSBase base, String kind, int depth) {
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
        org.apache.pdfbox.pdmodel.PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) return true;
            }
        }
        long painted = 0;
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) painted = stream.getLength();
        return painted > MUCH_TO_PAINT;
    }
}
