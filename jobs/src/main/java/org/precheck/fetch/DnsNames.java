package org.precheck.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Cache;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Asks the system's name servers and tells their answers apart: only NXDOMAIN means that a name does not exist, which
 * Java's own look-up cannot say. Names are asked as they are, without search path and hosts file.
 */
final class DnsNames implements Names {
    private final LookupSession session;
    private final Duration timeout;

    /** Asks the servers of the system's settings. */
    DnsNames(Duration timeout) {
        this(new ExtendedResolver(), timeout);
    }

    DnsNames(Resolver resolver, Duration timeout) {
        resolver.setTimeout(timeout);
        this.session =
                LookupSession.builder().resolver(resolver).cache(new Cache()).build();
        this.timeout = timeout;
    }

    @Override
    public List<InetAddress> addresses(String host) throws Refused {
        Name name = name(host);
        CompletableFuture<LookupResult> four = session.lookupAsync(name, Type.A).toCompletableFuture();
        CompletableFuture<LookupResult> six =
                session.lookupAsync(name, Type.AAAA).toCompletableFuture();
        long deadline = System.nanoTime() + timeout.toNanos();
        List<InetAddress> found = new ArrayList<>();
        Refused first = collect(four, host, deadline, found);
        Refused second = collect(six, host, deadline, found);
        if (!found.isEmpty()) return found;
        if (first != null) throw believed(first, host);
        if (second != null) throw believed(second, host);
        throw new Refused(FetchOutcome.DNS_TEMPORARY, "The name " + host + " exists but has no address.");
    }

    /** A server that denies even the root of all names is cut off; what it denies besides says nothing of the city. */
    private Refused believed(Refused refusal, String host) {
        if (refusal.outcome() != FetchOutcome.DOMAIN_UNRESOLVABLE || knowsTheRoot()) return refusal;
        return new Refused(
                FetchOutcome.DNS_TEMPORARY,
                "Our name servers deny every name, even the root, so nothing is known of " + host + ".");
    }

    private boolean knowsTheRoot() {
        try {
            LookupResult root = session.lookupAsync(Name.root, Type.NS)
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return !root.getRecords().isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Name name(String host) throws Refused {
        try {
            return Name.fromString(host + ".");
        } catch (TextParseException e) {
            throw new Refused(FetchOutcome.URL_INVALID, "The host name " + host + " is not well formed.");
        }
    }

    /** Adds what was answered; gives back what kept it from being answered, or null. */
    private @Nullable Refused collect(
            CompletableFuture<LookupResult> future, String host, long deadline, List<InetAddress> found)
            throws Refused {
        try {
            LookupResult result = future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            for (Record record : result.getRecords()) {
                if (record instanceof ARecord a) found.add(a.getAddress());
                if (record instanceof AAAARecord aaaa) found.add(aaaa.getAddress());
            }
            return null;
        } catch (ExecutionException e) {
            return failure(e.getCause(), host);
        } catch (TimeoutException e) {
            future.cancel(true);
            return new Refused(
                    FetchOutcome.DNS_TEMPORARY,
                    "The name servers did not answer for " + host + " within " + timeout.toSeconds() + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(FetchOutcome.INTERNAL_ERROR, "The look-up of " + host + " was interrupted.");
        }
    }

    private static @Nullable Refused failure(@Nullable Throwable cause, String host) {
        if (cause instanceof NoSuchRRSetException) return null;
        if (cause instanceof NoSuchDomainException) {
            return new Refused(
                    FetchOutcome.DOMAIN_UNRESOLVABLE, "The name servers say that there is no host named " + host + ".");
        }
        String why = cause instanceof UnknownHostException || cause == null ? "" : " (" + cause.getMessage() + ")";
        return new Refused(FetchOutcome.DNS_TEMPORARY, "The name servers could not answer for " + host + why + ".");
    }
}
