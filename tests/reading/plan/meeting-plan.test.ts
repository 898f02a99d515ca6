import type { Plan } from "../../../src/plan/plan";
import { numberOf } from "../../../src/plan/value";
import type { Reading } from "../../../src/reading/reading";
import { readPlan } from "../../../src/reading";
import { gridsFromFile } from "../grid-from-file";

type PlanReading = Extract<Reading, { kind: "plan" }>;

function readFixture(name: string): PlanReading {
  const reading = readPlan(gridsFromFile(`tests/fixtures/${name}.xlsx`));
  if (reading.kind !== "plan") throw new Error(`no plan found in ${name}`);
  return reading;
}

function targets(plan: Plan, id: string): readonly (number | null)[] {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return [
    numberOf(indicator.overallTarget),
    ...plan.years.map((year) => numberOf(indicator.targets.get(`${year}`))),
  ];
}

const TARGETS = {
  "1.1-1": [1, 1, null, null],
  "1.2-1": [2, 1, 1, null],
  "1.3-1": [4, null, 2, 2],
  "1.4-1": [2, null, 2, 2],
  "1.4-2": [120, null, 60, 60],
  "2.1-1": [1, 1, null, null],
  "2.3-1": [2, null, 1, 1],
  "2.3-2": [60, null, 30, 30],
};

describe("the meeting's plan", () => {
  const { plan, workplan, others } = readFixture("joint-plan-of-action-2023-2025");

  it("has its title, its span and its years", () => {
    expect(plan.title?.text).toBe("A JOINT PLAN OF ACTION 2023-2025");
    expect(plan.span).toEqual({ first: 2023, last: 2025 });
    expect(plan.years).toEqual([2023, 2024, 2025]);
    expect(others).toEqual([]);
  });

  it("has the objectives of the table, and those of the title block in their own wording", () => {
    expect(plan.objectives.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(plan.statedObjectives.map(({ text }) => text.slice(0, 14))).toEqual([
      "1) Strengthen ",
      "2) Intensify e",
      "3) Strengthen ",
    ]);
  });

  it("has 13 actions under their objectives, numbered as they are written", () => {
    expect(plan.actions.map(({ id, objective }) => `${objective}/${id}`)).toEqual([
      ...["1/1.1", "1/1.2", "1/1.3", "1/1.4"],
      ...["2/2.1", "2/2.2", "2/2.3", "2/2.4", "2/2.5"],
      ...["3/3.1", "3/3.2", "3/3.3", "3/3.4"],
    ]);
    expect(plan.actions.map(({ number }) => number)).toContain("1.2.");
    expect(plan.actions.at(-1)?.resources?.text).toBe("# of bilateral meeting");
  });

  it("takes members in parentheses as agencies of their own", () => {
    const names = plan.actions.map(({ responsibleAgencies }) =>
      responsibleAgencies.map(({ name }) => name).join(" | "),
    );
    expect(names[2]).toBe("NCCT | GCNP | MoJ | MoSVY");
    expect(names[8]).toBe("MoI | GDI | MoSVY");
    expect(names[0]).toBe("NCCT/DATIP");
  });

  it.each(Object.entries(TARGETS))("%s has the targets %j", (id, expected) => {
    expect(targets(plan, id)).toEqual(expected);
  });

  it("keeps all values of a cell with more values than indicators, and says which were not read", () => {
    const row = plan.indicatorRows.find(({ action }) => action === "1.3");
    expect(row?.valueCells.map(({ values }) => values.length)).toEqual([2, 1, 2, 2]);
    const left = plan.notRead.filter(({ why }) => why === "valueWithoutIndicator");
    expect(left.map(({ text }) => text)).toEqual(["120", "60", "60"]);
  });

  it("doubts the indicator that joins two measures with one target", () => {
    expect(plan.doubts.map(({ cell }) => [cell.row, cell.column])).toEqual([[8, 4]]);
  });

  it("has a workplan of seven quarters", () => {
    expect(workplan?.entries.map(({ year, quarter }) => `${year} Q${quarter}`)).toEqual([
      ...["2023 Q1", "2023 Q2", "2023 Q4"],
      ...["2024 Q2", "2024 Q4"],
      ...["2025 Q2", "2025 Q4"],
    ]);
    expect(workplan?.entries[1]?.dates).toEqual([
      expect.objectContaining({
        text: "12 – 13 June 2023",
        first: { year: 2023, month: 6, day: 12 },
        last: { year: 2023, month: 6, day: 13 },
      }),
    ]);
    expect(workplan?.entries.at(-1)?.activities).toHaveLength(2);
  });
});

describe("the meeting's plan pasted from the pages of its minutes", () => {
  const { plan } = readFixture("joint-plan-pasted-from-minutes");

  it("has the same actions as far as it goes", () => {
    expect(plan.actions.map(({ id }) => id)).toEqual(["1.1", "1.2", "1.3", "1.4", "2.1", "2.3"]);
    expect(plan.years).toEqual([2023, 2024, 2025]);
  });

  it.each(Object.entries(TARGETS))("%s has the targets %j", (id, expected) => {
    expect(targets(plan, id)).toEqual(expected);
  });

  it("joins texts that a page break has cut", () => {
    const titles = plan.actions.map(({ title }) => title);
    expect(titles[1]).toMatch(/find common ground in developing a joint standardized interview form$/);
    expect(plan.objectives[0]?.title).toMatch(/Royal Government of the Kingdom of Thailand\.$/);
    expect(plan.indicators[0]?.text).toMatch(/using existing mechanisms\) Assigned by each party$/);
  });

  it("marks the numbers that it put together from digits apart", () => {
    const cells = plan.doubts.map(({ cell }) => `${cell.row + 1}:${cell.column}`);
    expect(cells).toEqual(expect.arrayContaining(["15:5", "15:7", "15:8", "18:7", "21:5"]));
    expect(plan.doubts.find(({ text }) => text === "2 6 0")).toMatchObject({ taken: "2; 60" });
  });
});
