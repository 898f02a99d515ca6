import { studyPlan } from "../../src/app";
import {
  initialState,
  isBusy,
  nextState,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/pane-state";
import type { SummaryOrder } from "../../src/taskpane/summary/summary-writing";

const NO_PLAN = studyPlan({ sheets: [], settings: null, isStructureProtected: false });
const PROBLEM = { id: "error-readOnly" } as const;
const Q3 = { year: 2024, quarter: 3 } as const;

const ORDER: SummaryOrder = { period: { year: 2024, quarter: 2 }, sheets: ["summary"], language: "en" };
const FAILED: PaneEvent = {
  kind: "summaryEnded",
  state: { kind: "failed", order: ORDER, made: [], problem: PROBLEM },
};

describe("the pane's state", () => {
  it("asks for nothing at first", () => {
    expect(initialState).toMatchObject({
      check: { kind: "notChecked" },
      summary: { kind: "ready" },
      selection: null,
    });
  });

  it.each<[string, PaneEvent[], boolean]>([
    ["at first", [], false],
    ["while it reads", [{ kind: "checkStarted" }], true],
    [
      "after reading",
      [{ kind: "checkStarted" }, { kind: "planRead", outcome: NO_PLAN, stale: false }],
      false,
    ],
    ["after a failed reading", [{ kind: "checkStarted" }, { kind: "checkFailed", problem: PROBLEM }], false],
    ["while it writes", [{ kind: "summaryStarted", order: ORDER }], true],
    ["after a failed writing", [{ kind: "summaryStarted", order: ORDER }, FAILED], false],
  ])("is busy %s: %j", (_, events, busy) => {
    expect(isBusy(after(events))).toBe(busy);
  });

  it("forgets the selection of the former check", () => {
    const selection = { cell: { sheet: "Plan", row: 0, column: 0 }, finding: null, problem: null };
    expect(after([{ kind: "selected", selection }]).selection).toEqual(selection);
    expect(after([{ kind: "selected", selection }, { kind: "checkStarted" }]).selection).toBeNull();
  });

  it("takes no notice of changes before there is anything to go stale", () => {
    expect(after([{ kind: "workbookChanged" }])).toEqual(initialState);
    const noPlan = after([{ kind: "planRead", outcome: NO_PLAN, stale: false }]);
    expect(nextState(noPlan, { kind: "workbookChanged" })).toEqual(noPlan);
  });

  it("takes the word about one period's summary away when another period is chosen", () => {
    expect(after([FAILED, { kind: "periodChosen", period: Q3 }])).toMatchObject({
      summary: { kind: "ready" },
      period: Q3,
    });
  });

  it("keeps each slice that an event does not concern as it is", () => {
    const next = nextState(initialState, { kind: "viewChosen", view: "columns" });
    expect(next.view).toBe("columns");
    expect(next.check).toBe(initialState.check);
    expect(next.summary).toBe(initialState.summary);
  });

  it("keeps the state that it was given as it is", () => {
    const before = structuredClone(initialState);
    nextState(initialState, { kind: "checkStarted" });
    expect(initialState).toEqual(before);
  });
});

function after(events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, initialState);
}
