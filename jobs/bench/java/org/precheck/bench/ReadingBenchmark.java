package org.precheck.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.precheck.criteria.Card;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Registry;
import org.precheck.readers.Subject;
import org.precheck.settings.Cards;

/**
 * How much text is read in a second by one core: the shared scan (words, sentences, quantities, dates, deadlines, cadences,
 * tables), and all readers of an edition together with it, each asked as the edition's cards ask it. The counter
 * {@code megachars} tells millions of chars of normal form in a second of the clock, the line of each iteration the same in a
 * second of CPU time; bars: 20 for the scan, 3 for all readers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final City CITY =
            new City("san-diego-ca", "San Diego", "CA", "US", 1_386_932L, List.of(), List.of("sandiego.gov"));

    /** What is read; numbers are megachars of one document. */
    @Param({"documents", "1", "10", "50", "line"})
    String text = "";

    /** The edition whose readers are asked. */
    @Param("2022")
    String edition = "";

    private List<Document> documents = List.of();
    private Set<Question> questions = Set.of();
    private double megachars;

    private record Question(Reader reader, Parameters parameters) {}

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Millions of chars. */
        public double megachars;

        private long began;

        /** Starts counting the thread's own time. */
        @Setup(Level.Iteration)
        public void begin() {
            began = THREADS.getCurrentThreadCpuTime();
        }

        /** Tells the same in a second of CPU time, which holds on a busy machine, too. */
        @TearDown(Level.Iteration)
        public void end() {
            double seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
            System.out.printf(Locale.ROOT, "%.2f megachars a CPU second, ", megachars / seconds);
        }
    }

    /** Reads the documents and the cards. */
    @Setup
    public void prepare() {
        documents = Texts.of(text);
        megachars = documents.stream().mapToLong(d -> d.text().length()).sum() / 1e6;
        Registry registry = Registry.standard();
        Path criteria = Path.of(System.getProperty("precheck.root", "."), "config", "criteria");
        Set<Question> all = new LinkedHashSet<>();
        for (Card card : Cards.load(criteria, edition, registry)) {
            for (Card.Gate gate : card.gates()) all.add(question(registry, gate.reader(), gate.parameters()));
            for (Card.Clause clause : clauses(card)) {
                all.add(question(registry, clause.reader(), clause.parameters()));
            }
        }
        questions = all;
    }

    private static List<Card.Clause> clauses(Card card) {
        List<Card.Clause> clauses = new ArrayList<>(card.clauses());
        for (int i = 0; i < clauses.size(); i++) clauses.addAll(clauses.get(i).or());
        return clauses;
    }

    private static Question question(Registry registry, String reader, Parameters parameters) {
        return new Question(registry.reader(reader).orElseThrow(), parameters);
    }

    /** What all readers share. */
    @Benchmark
    public void scan(Read read, Blackhole out) {
        for (Document document : documents) {
            Subject subject = new Subject(document, CITY);
            out.consume(subject.sentences());
            out.consume(subject.amounts());
            out.consume(subject.dates());
            out.consume(subject.deadlines());
            out.consume(subject.cadences());
            out.consume(subject.tables());
            out.consume(subject.mainSize());
        }
        read.megachars += megachars;
    }

    /** Every reader of the edition on every document, with what they share. */
    @Benchmark
    public void allReaders(Read read, Blackhole out) {
        for (Document document : documents) {
            Subject subject = new Subject(document, CITY);
            for (Question question : questions) {
                out.consume(question.reader().facts(subject, question.parameters()));
            }
        }
        read.megachars += megachars;
    }
}
