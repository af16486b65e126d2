package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.CsvTable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Addresses of the command line and of {@code --links}, asked several at once and shown in their order. */
final class LinksOption {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses, verbatim.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "FILE.csv",
            description = "More addresses, from the column url of a CSV file.")
    private @Nullable Path links;

    /** All addresses, verbatim; those of the command line first. */
    List<String> addresses() throws IOException {
        List<String> all = new ArrayList<>(addresses);
        if (links != null) all.addAll(CsvTable.read(links).column("url"));
        else if (all.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Nothing to look at: give an address, or --links FILE.csv.");
        }
        return all;
    }

    /**
     * Does the same for every address.
     *
     * @param atOnce most addresses under way
     * @param shown takes the results in the order of the addresses, each as soon as it and all before it are there
     */
    static <T> void inOrder(List<String> addresses, int atOnce, Function<String, T> look, Consumer<T> shown)
            throws Exception {
        Semaphore turns = new Semaphore(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results = new ArrayList<>();
            for (String address : addresses) results.add(threads.submit(inTurn(turns, () -> look.apply(address))));
            for (Future<T> result : results) shown.accept(done(result));
        }
    }

    private static <T> Callable<T> inTurn(Semaphore turns, Callable<T> task) {
        return () -> {
            turns.acquire();
            try {
                return task.call();
            } finally {
                turns.release();
            }
        };
    }

    private static <T> T done(Future<T> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception ours) throw ours;
            throw e;
        }
    }
}
