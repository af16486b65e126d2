package org.precheck.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.precheck.fetch.Snapshot.WarcPosition;

/** The body in one record of a WARC file, read in place. */
final class WarcBody extends FilterInputStream {
    private long left;

    private WarcBody(InputStream in, long left) {
        super(in);
        this.left = left;
    }

    static InputStream open(Path folder, WarcPosition position) throws IOException {
        if (position.file().contains("/") || position.file().contains("\\")) {
            throw new IOException("\"" + position.file() + "\" is no name of a WARC file");
        }
        FileChannel channel = FileChannel.open(folder.resolve(position.file()), StandardOpenOption.READ);
        try {
            channel.position(position.offset());
            InputStream member = new WarcBody(Channels.newInputStream(channel), position.length());
            InputStream plain = new GZIPInputStream(member, 16 << 10);
            long block = -1;
            boolean http = true;
            for (String line = line(plain); !line.isEmpty(); line = line(plain)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    block = Long.parseLong(line.substring(15).strip());
                }
                if (line.equals("WARC-Type: conversion")) http = false;
            }
            if (http) {
                for (String line = line(plain); ; line = line(plain)) {
                    block -= line.length() + 2;
                    if (line.isEmpty()) break;
                }
            }
            if (block < 0) throw new IOException("the record at " + position + " has no body");
            return new WarcBody(plain, block);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A line without its end; the files are ours, so every line ends in CR LF. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); ; b = in.read()) {
            if (b < 0) throw new EOFException("a WARC record breaks off in its head");
            if (b == '\n') break;
            if (b != '\r') line.append((char) b);
        }
        return line.toString();
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) return -1;
        int b = super.read();
        if (b >= 0) left--;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (left <= 0) return count == 0 ? 0 : -1;
        int read = super.read(bytes, offset, (int) Math.min(count, left));
        if (read > 0) left -= read;
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(left, super.available());
    }
}
