package org.precheck.extract.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.precheck.model.ExtractionStatus;

/**
 * The parser process: takes documents from standard input one after the other and answers on standard output. Whatever a
 * parser does to it ends at most this process.
 */
public final class ParserWorker {
    private ParserWorker() {}

    /** Runs until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        // what libraries print must not get between the frames, nor read what is not theirs
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        DocumentParser parser = new DocumentParser();
        new Frame.Hello().write(out);
        while (true) {
            Request request;
            try {
                request = Request.read(in);
            } catch (EOFException e) {
                return;
            }
            // a parser may have left the mark of an interruption
            Thread.interrupted();
            Outlet outlet = new Outlet(out, request.maxCharacters());
            outlet.done(read(parser, request, outlet));
        }
    }

    private static Content read(DocumentParser parser, Request request, Outlet outlet) {
        try {
            return parser.parse(request, outlet);
        } catch (StackOverflowError e) {
            return Content.failed(ExtractionStatus.CRASH, "nested too deeply", "application/octet-stream");
        }
    }
}
