package org.precheck.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.precheck.extract.worker.Block;
import org.precheck.extract.worker.Content;
import org.precheck.extract.worker.Frame;
import org.precheck.extract.worker.Request;
import org.precheck.model.ExtractionStatus;

/** One parser process, asked for one document at a time. After a failure it is gone. */
final class ParserProcess implements AutoCloseable {
    /** What a JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration TO_EXIT = Duration.ofSeconds(15);
    /** Answers that may wait here; a process that talks faster than it is heard waits. */
    private static final int WAITING_FRAMES = 8;

    private static final System.Logger LOG = System.getLogger(ParserProcess.class.getName());

    private final Process process;
    private final BlockingQueue<Said> answers = new LinkedBlockingQueue<>(WAITING_FRAMES);
    private final DataOutputStream to;

    /** What was heard: a frame, or that nothing comes any more. */
    private sealed interface Said {
        record That(Frame frame) implements Said {}

        record Nothing() implements Said {}
    }

    ParserProcess(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        Thread.ofPlatform().daemon().name("parser-" + process.pid()).start(this::listen);
    }

    private void listen() {
        try (DataInputStream from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) answers.put(new Said.That(Frame.read(from)));
        } catch (EOFException e) {
            // it ends by itself, and its exit code says why
            LOG.log(System.Logger.Level.TRACE, "a parser process closed its pipe");
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            return;
        }
        try {
            answers.put(new Said.Nothing());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Thrown where a process did not give an answer; says what became of it. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;
        private final transient ExtractionStatus status;

        Failed(ExtractionStatus status, String detail) {
            super(detail);
            this.status = status;
        }

        ExtractionStatus status() {
            return status;
        }
    }

    /** Waits until the process is ready. */
    boolean isReady(Duration timeout) throws InterruptedException {
        Said said = answers.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return said instanceof Said.That(Frame frame) && frame instanceof Frame.Hello;
    }

    /** Reads one document. */
    Content read(Request request, Duration progress, Duration total, int maxCharacters)
            throws Failed, InterruptedException {
        Thread.ofVirtual().start(() -> send(request));
        long end = System.nanoTime() + total.toNanos();
        List<Block> blocks = new ArrayList<>();
        long characters = 0;
        while (true) {
            long left = Math.min(progress.toNanos(), end - System.nanoTime());
            Said said = left <= 0 ? null : answers.poll(left, TimeUnit.NANOSECONDS);
            if (said == null) {
                close();
                boolean stuck = end - System.nanoTime() > 0;
                throw new Failed(
                        ExtractionStatus.TIMEOUT,
                        stuck
                                ? "no progress for " + progress.toSeconds() + " s"
                                : "not done within " + total.toSeconds() + " s");
            }
            switch (said) {
                case Said.Nothing() -> throw died();
                case Said.That(Frame.Hello()) -> throw lied();
                case Said.That(Frame.Progress()) -> {}
                case Said.That(Frame.Blocks(List<Block> more)) -> {
                    for (Block block : more) {
                        characters += block.text().length() + 32;
                        for (String cell : block.cells()) characters += cell.length() + 8;
                    }
                    // a sound process stops by itself long before
                    if (characters > 20L * maxCharacters + (64 << 20)) throw lied();
                    blocks.addAll(more);
                }
                case Said.That(Frame.Done(Content content)) -> {
                    return content.with(blocks);
                }
            }
        }
    }

    private void send(Request request) {
        try {
            request.write(to);
        } catch (IOException e) {
            // it died: whoever listens is told
        }
    }

    private Failed lied() {
        close();
        return new Failed(ExtractionStatus.CRASH, "the parser process answered out of turn");
    }

    private Failed died() throws InterruptedException {
        if (!process.waitFor(TO_EXIT.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
            return new Failed(ExtractionStatus.CRASH, "the parser process closed its pipe");
        }
        int code = process.exitValue();
        return code == OUT_OF_MEMORY
                ? new Failed(ExtractionStatus.OUT_OF_MEMORY, "the parser needed more memory than it may have")
                : new Failed(ExtractionStatus.CRASH, "the parser process ended with code " + code);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process and whatever it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
