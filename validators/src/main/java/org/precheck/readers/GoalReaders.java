package org.precheck.readers;

import java.util.List;

/** The readers of goals, meetings, inventories, evaluations, budgets, contracts and portals. */
final class GoalReaders {
    /** All of them. */
    static final List<Reader> ALL = List.of(
            new SaidTogether(),
            new DatedTarget(),
            new GoalProgress(),
            new PerformanceMeeting(),
            new DatasetRows(),
            new InventoryCoverage(),
            new Evaluation(),
            new BudgetShift(),
            new ContractOutcome(),
            new PortalFacts());

    private GoalReaders() {}
}
