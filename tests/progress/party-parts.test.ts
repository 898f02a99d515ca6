import type { Actual } from "../../src/plan/actual";
import { computeProgress, courseOfPlan, trackIndicators, type Progress } from "../../src/progress";
import { actualsOf, period, planOf, type WrittenIndicator } from "./plan-of";

const officers: WrittenIndicator & { id: string } = {
  id: "1.1-1",
  overall: 20,
  targets: { 2023: 10, 2024: 10 },
};

/** A second indicator, on which both governments report, so that both are known to. */
const meetings: WrittenIndicator & { id: string } = {
  id: "1.2-1",
  overall: 4,
  targets: { 2023: 2, 2024: 2 },
};
const BOTH_MET = actualsOf(meetings.id, [
  { period: "2023", party: "Cambodia", value: 1 },
  { period: "2023", party: "Thailand", value: 1 },
]);

type Report = Parameters<typeof actualsOf>[1][number];

function reports(reported: readonly Report[]): readonly Actual[] {
  return [...actualsOf(officers.id, reported), ...BOTH_MET];
}

function at(key: string, written: Partial<WrittenIndicator>, reported: readonly Report[]): Progress {
  const subject = planOf([{ ...officers, ...written }, meetings]);
  return computeProgress({ ...subject, actuals: reports(reported) }, period(key));
}

function standing(key: string, written: Partial<WrittenIndicator>, reported: readonly Report[]) {
  return at(key, written, reported).indicators[0];
}

const THAILAND: Report = { period: "2023", party: "Thailand", value: 12 };
const CAMBODIA: Report = { period: "2023", party: "Cambodia", value: 5 };

describe("parts that add up", () => {
  it("do so for a percentage too, where the definition says so", () => {
    const steps = { measure: "percentage", partyParts: "sum", targets: { 2023: 100 } } as const;
    const halves: readonly Report[] = [
      { period: "2023", party: "Thailand", value: 50 },
      { period: "2023", party: "Cambodia", value: 40 },
    ];
    expect(standing("2023", steps, halves)?.actual).toBe(90);
    expect(standing("2023", { ...steps, partyParts: "byMeasure" }, halves)?.actual).toBe(45);
  });
});

describe("a target that each party is to reach", () => {
  const each = { partyParts: "each" } as const;

  it("is met as far as by the party furthest behind", () => {
    expect(standing("2023", each, [THAILAND, CAMBODIA])).toMatchObject({
      actual: 5,
      percentMet: 50,
      status: "atRisk",
    });
  });

  it("is furthest behind with the most where it is to decrease", () => {
    const incidents = { ...each, aggregation: "latest", direction: "decrease" } as const;
    expect(standing("2023", incidents, [THAILAND, CAMBODIA])?.actual).toBe(12);
  });

  it("is not known while a party that reports elsewhere has not reported here", () => {
    expect(standing("2023", each, [THAILAND])).toMatchObject({
      actual: null,
      percentMet: null,
      status: "noReport",
    });
  });

  it("is not known for a sum either where a party left out the period", () => {
    const reported = [THAILAND, CAMBODIA, { ...THAILAND, period: "2024" }];
    expect(standing("2024", each, reported)).toMatchObject({ actual: 5, status: "lateReport" });
  });

  it("waits for the parties that a person named, and for no others", () => {
    const three = [THAILAND, CAMBODIA];
    const named = { ...each, parties: ["Thailand", "Laos"] };
    expect(standing("2023", named, three)?.actual).toBeNull();
    expect(standing("2023", { ...each, parties: ["thailand"] }, [THAILAND])?.actual).toBe(12);
  });

  it("does not wait for agencies, which stand in the plan and do not report", () => {
    expect(standing("2023", { ...each, parties: ["MoJ", "MoSVY"] }, [THAILAND, CAMBODIA])?.actual).toBe(5);
  });

  it("is counted from each party's own periods", () => {
    const reported: readonly Report[] = [
      THAILAND,
      { period: "2023-Q1", party: "Cambodia", value: 4 },
      { period: "2023-Q4", party: "Cambodia", value: 4 },
    ];
    expect(standing("2023", each, reported)).toMatchObject({
      actual: 8,
      year: { actual: 8 },
      status: "atRisk",
    });
  });

  it("is met as the figure of all together says, where there is one", () => {
    expect(standing("2023", each, [THAILAND, { period: "2023", value: 10 }])?.actual).toBe(10);
  });

  it("is measured against in full for each party by itself", () => {
    const met = (reported: readonly Report[]) =>
      at("2023", each, reported).parties.map(({ name, byStatus }) => [name, byStatus]);
    // The meetings are on track for both, since they add up.
    expect(met([THAILAND, CAMBODIA])).toMatchObject([
      ["Cambodia", { atRisk: 1, onTrack: 1 }],
      ["Thailand", { ahead: 1, onTrack: 1 }],
    ]);
    expect(met([THAILAND])).toMatchObject([
      ["Cambodia", { noReport: 1, onTrack: 1 }],
      ["Thailand", { ahead: 1, onTrack: 1 }],
    ]);
  });

  it("is told of alike in the tracking table and in the course of the plan", () => {
    const subject = {
      ...planOf([{ ...officers, ...each }]),
      actuals: actualsOf(officers.id, [THAILAND, CAMBODIA]),
    };
    expect(trackIndicators(subject).indicators[0]?.periods[0]).toMatchObject({ actual: 5, percentMet: 50 });
    expect(courseOfPlan(subject, period("2023")).points[3]).toMatchObject({ planned: 50, reached: 25 });
  });
});

describe("a value that is entered once for all parties", () => {
  const joint = { partyParts: "joint" } as const;

  it("is that of all together, whatever parts stand beside it", () => {
    expect(standing("2023", joint, [THAILAND, CAMBODIA, { period: "2023", value: 10 }])?.actual).toBe(10);
  });

  it("is not reported by parts, so that the same patrol is not counted twice", () => {
    expect(standing("2023", joint, [THAILAND, CAMBODIA])).toMatchObject({ actual: null, status: "noReport" });
    expect(at("2023", joint, [THAILAND, CAMBODIA]).parties.map(({ byStatus }) => byStatus.noReport)).toEqual([
      0, 0,
    ]);
  });
});
