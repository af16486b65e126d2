package org.precheck.cli;

/** Exit codes of every command: a promise to scripts. Of 5, 4, 3, 1 and 2 the first that holds is given. */
public final class ExitCode {
    /** All was done. */
    public static final int COMPLETED = 0;
    /** All was done, but some items were faults of ours. */
    public static final int FAULTS = 1;
    /** All was done but for a budget exhausted or a link untried; what is the city's side never is a gap. */
    public static final int GAPS = 2;
    /** Our own network or a sudden mass failure made the night's results untrustworthy; the last good ones stay. */
    public static final int QUARANTINED = 3;
    /** Stopped on request; the same command goes on. */
    public static final int STOPPED = 4;
    /** Ended by a failure of ours; the same command goes on once it is mended. */
    public static final int ABORTED = 5;
    /** A link of the evidence chain did not hold. */
    public static final int VERIFICATION_FAILED = 6;
    /** Rows of an import were rejected; the good ones are kept. */
    public static final int ROWS_REJECTED = 7;
    /** The command line is wrong (as sysexits.h EX_USAGE). */
    public static final int USAGE = 64;
    /** The configuration is wrong. */
    public static final int CONFIGURATION = 65;

    private ExitCode() {}
}
