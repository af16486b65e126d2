package org.precheck.extract.worker;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tries inside the parser process what a hostile document would try, and says what came of it. */
public final class ProbeParser implements Parser {
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.parse("application/x-precheck-probe"));
    }

    @Override
    public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        String asked = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : asked.substring(asked.indexOf('\n') + 1).lines().toList()) {
            List<String> words = List.of(line.split(" ", -1));
            xhtml.element("p", words.getFirst() + ": " + tried(words));
        }
        xhtml.endDocument();
    }

    private static String tried(List<String> words) {
        try {
            switch (words.getFirst()) {
                case "connect" -> {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(words.get(1), Integer.parseInt(words.get(2))), 1000);
                    }
                }
                case "read" -> Files.readString(Path.of(words.get(1)));
                case "write" -> Files.writeString(Path.of(words.get(1)), "x");
                case "variable" -> {
                    if (System.getenv(words.get(1)) == null) return "refused";
                }
                default -> throw new IllegalArgumentException(words.getFirst());
            }
            return "allowed";
        } catch (IOException e) {
            return "refused";
        }
    }
}
