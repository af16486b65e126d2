package org.precheck.extract;

/** How far parser processes are kept from the rest of the machine; {@code status} and the manifest say which holds. */
public enum Isolation {
    /** Own root folder, no network, no other processes in sight, unprivileged. */
    SANDBOX("sandbox", "without network, in a root folder of their own, unprivileged"),
    /** No network, unprivileged user, but the machine's folders in sight. */
    NO_NETWORK("no-network", "without network, as an unprivileged user"),
    /** A process of its own with a heap ceiling and timeouts, nothing more. */
    PROCESS_ONLY("process-only", "in processes of their own, but with network and files: this system allows no more");

    private final String word;
    private final String sentence;

    Isolation(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** The spelling of machine output. */
    public String word() {
        return word;
    }

    /** Ends the sentence "Documents are parsed …". */
    public String sentence() {
        return sentence;
    }
}
