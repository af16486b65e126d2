package org.precheck.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** One document to read, as it goes down the pipe to a parser process. */
public final class Request {
    private static final int MAGIC = 0x50434831;
    private static final int LONGEST_HINT = 1000;

    private final byte[] bytes;
    private final String fileName;
    private final String contentType;
    private final int maxCharacters;
    private final Ocr ocr;

    /**
     * A request.
     *
     * @param bytes the document
     * @param fileName its name, a hint only; may be empty
     * @param contentType the type as sent, a hint only; may be empty
     * @param maxCharacters most characters of text to send back
     * @param ocr whether and how much is read by OCR
     */
    public Request(byte[] bytes, String fileName, String contentType, int maxCharacters, Ocr ocr) {
        this.bytes = bytes;
        this.fileName = cut(fileName);
        this.contentType = cut(contentType);
        this.maxCharacters = maxCharacters;
        this.ocr = ocr;
    }

    /**
     * Whether and how much is read by optical character recognition.
     *
     * @param languages Tesseract's names of languages
     * @param pages most pages; 0 where scanned pages are not to be read
     */
    public record Ocr(List<String> languages, int pages) {
        /** No OCR. */
        public static final Ocr NONE = new Ocr(List.of(), 0);

        /** Copies the list. */
        public Ocr {
            languages = List.copyOf(languages);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    int maxCharacters() {
        return maxCharacters;
    }

    Ocr ocr() {
        return ocr;
    }

    /** The same request for what is packed inside this one. */
    Request inner(byte[] unpacked, String name) {
        return new Request(unpacked, name, "", maxCharacters, ocr);
    }

    /** The same with so much OCR. */
    public Request with(Ocr other) {
        return new Request(bytes, fileName, contentType, maxCharacters, other);
    }

    private static String cut(String hint) {
        return hint.length() > LONGEST_HINT ? hint.substring(hint.length() - LONGEST_HINT) : hint;
    }

    /** Writes the request. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(fileName);
        out.writeUTF(contentType);
        out.writeInt(maxCharacters);
        out.writeUTF(String.join("+", ocr.languages()));
        out.writeInt(ocr.pages());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** Reads the next request; throws EOFException where there is none any more. */
    static Request read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) throw new IOException("no request");
        String fileName = in.readUTF();
        String contentType = in.readUTF();
        int maxCharacters = in.readInt();
        List<String> languages = Arrays.asList(in.readUTF().split("\\+", -1));
        Ocr ocr = new Ocr(languages, in.readInt());
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Request(bytes, fileName, contentType, maxCharacters, ocr);
    }
}
