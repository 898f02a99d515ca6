import { listedPoints, type OpenPointsSheet } from "../../src/meeting/listed-points";
import { openPoints } from "../../src/meeting/open-points";
import type { Activity } from "../../src/plan/activity";
import type { OpenPoint } from "../../src/plan/open-point";
import type { Period, Quarter } from "../../src/plan/period";
import { planOf } from "../progress/plan-of";

const CELL = { sheet: "Workplan", row: 3, column: 2 };
const { plan } = planOf([{ id: "1.1-1", targets: { 2024: 4 }, agencies: ["MoJ"] }]);
const [indicator] = plan.indicators;

function meeting(quarter: Quarter): Activity {
  return {
    ...{ year: 2024, quarter, until: null, text: "Quarterly meeting", outputs: [], action: null, host: null },
    ...{ place: null, dates: [], isTentative: false, movedTo: null, evidence: null, reason: null },
    ...{ blankDate: null, cell: CELL, status: { status: "planned", text: "Planned", cell: CELL } },
  };
}

/** What is open at the end of 2024 of these activities, and of the reports on the indicator. */
function pointsOf(activities: readonly Activity[], missing: readonly Period[] = []): readonly OpenPoint[] {
  return openPoints({
    ...{ plan, workplan: null, activities, findings: [], grids: [], differences: [] },
    owed: indicator === undefined ? [] : [{ indicator, missing, agencies: ["MoJ"] }],
    asOf: { year: 2024, month: 12, day: 31 },
  });
}

/** A sheet on which people have settled these points, so that it has no row of them any more. */
function withSettled(points: readonly OpenPoint[]): OpenPointsSheet {
  const settled = points.map(({ key }) => ({ key: key.trim(), typed: {} }));
  return { table: { otherHeaders: [] } as unknown as OpenPointsSheet["table"], rows: [], settled };
}

function stillOpen(points: readonly OpenPoint[], settled: readonly OpenPoint[]): readonly OpenPoint[] {
  return listedPoints(points, withSettled(settled)).points.flatMap(({ point }) => point ?? []);
}

describe("what a meeting has settled", () => {
  it("stays away", () => {
    const points = pointsOf([meeting(1)], [{ year: 2024, quarter: 1 }]);
    expect(points).toHaveLength(2);
    expect(stillOpen(points, points)).toEqual([]);
  });

  it("does not hide the same activity of another quarter", () => {
    const [first] = pointsOf([meeting(1), meeting(2)]);
    const later = pointsOf([meeting(2)]);
    expect(stillOpen(later, first === undefined ? [] : [first])).toEqual(later);
  });

  it("does not hide a report that is missing later", () => {
    const settled = pointsOf([], [{ year: 2024, quarter: 1 }]);
    const later = pointsOf(
      [],
      [
        { year: 2024, quarter: 1 },
        { year: 2024, quarter: 2 },
      ],
    );
    expect(stillOpen(later, settled)).toEqual(later);
  });
});
