import * as fc from "fast-check";
import { saveSnapshot, snapshotsOf } from "../../src/app/settings/saved-snapshots";
import { changesSince, takeSnapshot, type Snapshot } from "../../src/changes";
import { settleDefinitions } from "../../src/indicators";
import { actualsOfPlan, type Actual } from "../../src/plan/actual";
import type { Plan } from "../../src/plan/plan";
import { computeProgress } from "../../src/progress";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { planOf } from "../checks/plan-of";
import { addressIn, cleanPlan, draw, kindOf } from "../checks/random-plans";
import { drawPlan, planCells } from "../checks/random-drawings";
import { propertyRuns, propertyTimeout } from "../property-runs";

const PERIOD = { year: 2023, quarter: 4 } as const;
const DAY = { year: 2024, month: 1, day: 5 } as const;
const RUNS = 80;

interface Drawn {
  readonly plan: Plan;
  readonly actuals: readonly Actual[];
}

function drawn(drawing: string): Drawn {
  const plan = planOf(drawing);
  return { plan, actuals: actualsOfPlan(plan) };
}

function snapshotOf({ plan, actuals }: Drawn): Snapshot {
  const { definitions } = settleDefinitions(plan);
  const { indicators } = computeProgress({ plan, definitions, actuals }, PERIOD);
  return takeSnapshot({ plan, actuals, standings: indicators }, PERIOD, DAY);
}

/** The snapshot as a workbook's file gives it back. */
async function kept(snapshot: Snapshot): Promise<Snapshot | undefined> {
  const { workbook } = hostWorkbook(newWorkbookFile());
  await saveSnapshot(workbook, await workbook.read(), snapshot);
  return snapshotsOf(await workbook.read()).snapshots[0];
}

const anyPlan = planCells.map((cells) => drawn(drawPlan(cells)));

describe("a snapshot of any plan", () => {
  it(
    "comes back from the workbook as it was",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyPlan, async (subject) => {
          const snapshot = snapshotOf(subject);
          expect(await kept(snapshot)).toEqual(snapshot);
        }),
        { numRuns: propertyRuns(60) },
      );
    },
    propertyTimeout(60),
  );

  it(
    "tells of no change in that plan",
    () => {
      fc.assert(
        fc.property(anyPlan, (subject) => {
          const { changes, indicators } = changesSince(snapshotOf(subject), subject);
          expect(changes).toEqual([]);
          expect([...indicators.keys()]).toEqual(subject.plan.indicators.map(({ id }) => id));
        }),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );

  it(
    "tells of no change where rows and reports stand in another order",
    () => {
      fc.assert(
        fc.property(anyPlan, ({ plan, actuals }) => {
          const reordered = {
            plan: {
              ...plan,
              objectives: plan.objectives.toReversed(),
              actions: plan.actions.toReversed(),
              indicators: plan.indicators.toReversed().map((indicator) => ({
                ...indicator,
                targets: new Map([...indicator.targets].reverse()),
              })),
            },
            actuals: actuals.toReversed(),
          };
          expect(changesSince(snapshotOf({ plan, actuals }), reordered).changes).toEqual([]);
        }),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );

  it("of another plan never fails", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (then, now) => {
        const { changes } = changesSince(snapshotOf(then), now);
        for (const { cell } of changes) expect(cell.sheet).toBe(now.plan.sheet);
      }),
      { numRuns: propertyRuns(RUNS) },
    );
  });
});

describe("a target that was changed", () => {
  it("is the one change, at its cell", () => {
    fc.assert(
      fc.property(cleanPlan, fc.nat(), (rows, chosen) => {
        const place = chosen % rows.length;
        const now = rows.map((row, index) =>
          index === place ? { ...row, Target: kindOf(row) === "percentage" ? "99%" : "4321" } : row,
        );
        const { changes } = changesSince(snapshotOf(drawn(draw(rows))), drawn(draw(now)));
        expect(changes).toHaveLength(1);
        expect(changes[0]).toMatchObject({ kind: "target", of: "overallTarget" });
        const { row, column } = changes[0]!.cell;
        expect(`${String.fromCharCode(65 + column)}${row + 1}`).toBe(addressIn(place, "Target"));
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});
