package org.precheck.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a label that a page or server names to the charset that browsers decode with (WHATWG Encoding, section 4.2). */
final class EncodingLabel {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels that browsers read as another charset than Java does, or that Java does not know. */
    private static final Map<String, String> BROWSERS_READ = Map.ofEntries(
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"),
            Map.entry("unicode20utf8", "UTF-8"),
            Map.entry("x-unicode20utf8", "UTF-8"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-16LE"),
            Map.entry("ucs-2", "UTF-16LE"),
            Map.entry("unicode", "UTF-16LE"),
            Map.entry("unicodefeff", "UTF-16LE"),
            Map.entry("csunicode", "UTF-16LE"),
            Map.entry("iso-10646-ucs-2", "UTF-16LE"),
            Map.entry("unicodefffe", "UTF-16BE"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("iso_8859-1:1987", "windows-1252"),
            Map.entry("iso-ir-100", "windows-1252"),
            Map.entry("csisolatin1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("ibm819", "windows-1252"),
            Map.entry("cp819", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso8859-9", "windows-1254"),
            Map.entry("iso88599", "windows-1254"),
            Map.entry("iso_8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("l5", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("iso8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("dos-874", "windows-874"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("visual", "ISO-8859-8"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("koi", "KOI8-R"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("csgb2312", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"));

    private EncodingLabel() {}

    /** The charset, or null where no browser knows the label. */
    static @Nullable Charset charset(String label) {
        String trimmed = label.strip().toLowerCase(Locale.ROOT);
        // ways around the checks of a page's script: no browser decodes these
        if (trimmed.startsWith("utf-7") || trimmed.startsWith("utf-32") || trimmed.startsWith("x-utf-32")) return null;
        try {
            return Charset.forName(BROWSERS_READ.getOrDefault(trimmed, trimmed));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The same for a label inside the page: what names UTF-16 in bytes that read as ASCII cannot mean it. */
    static @Nullable Charset charsetInPage(String label) {
        Charset charset = charset(label);
        if (charset == null) return null;
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)
                ? StandardCharsets.UTF_8
                : charset;
    }
}
