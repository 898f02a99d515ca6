import { studyPlan } from "../../src/app";
import {
  initialState,
  isBusy,
  nextState,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/pane-state";
import type { SummaryOrder } from "../../src/taskpane/summary/summary-writing";
import fc from "fast-check";
import { distanceInto, drawnWithin, firstBelow, placesOf } from "../../src/taskpane/findings/item-places";

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
    // A workbook without a plan may have got one: it is read again.
    expect(nextState(noPlan, { kind: "workbookChanged" }).check).toEqual({ ...noPlan.check, stale: true });
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

const guess = () => 100;

describe("the places of a long list's items", () => {
  it("follow one another, as high as they were measured and else as is guessed", () => {
    const places = placesOf(["a", "b", "c"], new Map([["b", 40]]), guess);
    expect(places.map(({ key, start, end }) => [key, start, end])).toEqual([
      ["a", 0, 100],
      ["b", 100, 140],
      ["c", 140, 240],
    ]);
    expect(placesOf([], new Map(), guess)).toEqual([]);
  });

  it("tell which item is the first to end below a height", () => {
    const places = placesOf(["a", "b", "c"], new Map(), guess);
    expect([0, 99, 100, 250, 300].map((height) => firstBelow(places, height))).toEqual([0, 0, 1, 2, 3]);
  });

  it("give what has a part in view, and always the item with the focus", () => {
    const places = placesOf(["a", "b", "c", "d", "e"], new Map(), guess);
    const drawn = (top: number, bottom: number, always: number) =>
      drawnWithin(places, { top, bottom }, always).map(({ key }) => key);
    expect(drawn(100, 300, 1)).toEqual(["b", "c"]);
    expect(drawn(150, 301, 0)).toEqual(["a", "b", "c", "d"]);
    expect(drawn(-500, 100, 4)).toEqual(["a", "e"]);
    expect(drawn(0, 0, -1)).toEqual([]);
  });

  it("are found by halving as they are one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 })), fc.nat(2000), (sizes, height) => {
        const keys = sizes.map((_, index) => String(index));
        const heights = new Map(sizes.map((size, index) => [String(index), size]));
        const places = placesOf(keys, heights, guess);
        const found = places.findIndex(({ end }) => end > height);
        expect(firstBelow(places, height)).toBe(found < 0 ? places.length : found);
      }),
    );
  });

  it("say how far to scroll until an item is seen whole, or from its top where it is too high", () => {
    const seen = { top: 100, bottom: 300 };
    expect(distanceInto({ start: 120, end: 200 }, seen)).toBe(0);
    expect(distanceInto({ start: 40, end: 140 }, seen)).toBe(-60);
    expect(distanceInto({ start: 250, end: 350 }, seen)).toBe(50);
    expect(distanceInto({ start: 250, end: 900 }, seen)).toBe(150);
  });
});
