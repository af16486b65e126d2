package org.precheck.batch;

/**
 * Somebody asks the night to stop. Steps look at it between two transactions and end themselves: Spring Batch's own
 * {@code JobOperator.stop} writes to the running execution from another thread, and the two can clash (its issue 5484).
 */
final class StopRequest {
    private volatile boolean made;

    void make() {
        made = true;
    }

    boolean made() {
        return made;
    }
}
