package org.precheck.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/** Tells in which charset bytes are text, in the order of browsers: byte order mark, header, declaration, guess. */
final class Decoder {
    private static final int DECLARED_WITHIN = 4096;
    private static final int GUESSED_FROM = 64 << 10;
    private static final int SURE_ENOUGH = 40;

    private Decoder() {}

    /** The text of an HTML page. */
    static String html(byte[] bytes, @Nullable String contentTypeHeader) {
        return decode(bytes, charset(bytes, contentTypeHeader));
    }

    /** The charset of an HTML page. */
    static Charset charset(byte[] bytes, @Nullable String contentTypeHeader) {
        Charset named = named(bytes, contentTypeHeader);
        if (named == null) named = MetaPrescan.charset(bytes, DECLARED_WITHIN);
        return named == null ? guess(bytes) : named;
    }

    /** The text of anything else that is text. */
    static String text(byte[] bytes, @Nullable String contentTypeHeader) {
        Charset named = named(bytes, contentTypeHeader);
        return decode(bytes, named == null || !fits(bytes, named) ? guess(bytes) : named);
    }

    /** The charset that the byte order mark or, failing that, the header names, or null. */
    private static @Nullable Charset named(byte[] bytes, @Nullable String contentTypeHeader) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null || contentTypeHeader == null) return marked;
        int label = contentTypeHeader.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (label < 0) return null;
        String value = contentTypeHeader.substring(label + 8).strip();
        if (value.startsWith("\"") || value.startsWith("'")) value = value.substring(1);
        int end = 0;
        while (end < value.length() && " \t;\"',".indexOf(value.charAt(end)) < 0) end++;
        return EncodingLabel.charset(value.substring(0, end));
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    /** UTF-8 where the bytes are valid UTF-8 beyond ASCII; else what the letters' frequencies say, if they say it clearly. */
    static Charset guess(byte[] bytes) {
        if (isAscii(bytes)) return EncodingLabel.WINDOWS_1252;
        if (fits(bytes, StandardCharsets.UTF_8)) return StandardCharsets.UTF_8;
        byte[] sample = bytes.length <= GUESSED_FROM ? bytes : java.util.Arrays.copyOf(bytes, GUESSED_FROM);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null || match.getConfidence() < SURE_ENOUGH) return EncodingLabel.WINDOWS_1252;
        Charset guessed = EncodingLabel.charset(match.getName());
        return guessed == null ? EncodingLabel.WINDOWS_1252 : guessed;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) return false;
        }
        return true;
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
