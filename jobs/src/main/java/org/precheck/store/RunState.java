package org.precheck.store;

/** How far a run has come. */
public enum RunState {
    /** Under way, or killed on the way. */
    RUNNING,
    /** All was done. */
    COMPLETED,
    /** Done but for a budget used up or a link untried. */
    COMPLETED_WITH_GAPS,
    /** Our own network or a sudden mass failure: its results are not shown. */
    QUARANTINED,
    /** Stopped on request; goes on when started again. */
    STOPPED,
    /** Ended by a failure of ours; goes on when started again. */
    FAILED;

    /** Whether its results count. */
    public boolean completed() {
        return this == COMPLETED || this == COMPLETED_WITH_GAPS;
    }
}
