import {
  indicatorRows,
  readIndicatorTable,
  settleDefinitions,
  type IndicatorEntry,
  type IndicatorTable,
} from "../../src/indicators";
import { numberOf } from "../../src/plan/value";
import { computeProgress } from "../../src/progress";
import { readIndicatorSheet } from "../../src/reading";
import { planOf } from "../checks/plan-of";
import { planReading } from "../reading/told";
import { gridOf } from "../reading/grid-of";
import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";

const plan = planOf(`
  | Action | Indicators | Baseline | Target | 2023 | 2024 | Actual 2023 |
  | 1.1 Train | Percentage of officers trained |  | 80% | 60% | 80% | 50% |
  | 1.2 Meet | Number of offices |  10 | 20 | 15 | 20 | 15 |`);

/** The plan with an Indicators sheet of these rows. */
function settle(...rows: readonly (readonly (string | number)[])[]) {
  const header = ["Id", "Indicator", "Baseline", "Frequency", "Means of verification", "Confirmed"];
  const sheet = readIndicatorSheet(gridOf([header, ...rows], { sheet: "Indicators" }));
  if (sheet === null) throw new Error("No Indicators sheet");
  return settleDefinitions(plan, readIndicatorTable(sheet));
}

const row = (confirmed: string) => [
  ...["1.1-1", "Percentage of officers trained", 40, "Half-yearly", "Lists"],
  confirmed,
];

describe("what a person confirmed of an indicator", () => {
  it("gives the progress a baseline that the plan does not have", () => {
    const progress = computeProgress(settle(row("Yes")), { year: 2023 });
    expect(progress.indicators[0]?.progressFromBaseline).toBe(50);
    expect(computeProgress(settle(row("No")), { year: 2023 }).indicators[0]?.progressFromBaseline).toBeNull();
  });

  it("leads back to its cell in the Indicators sheet", () => {
    const [indicator] = settle(row("Yes")).plan.indicators;
    expect(indicator?.baseline?.cell).toEqual({ sheet: "Indicators", row: 1, column: 2 });
    expect(indicator?.meansOfVerification).toEqual({
      text: "Lists",
      cell: { sheet: "Indicators", row: 1, column: 4 },
    });
  });

  it("does not take the place of what the plan states", () => {
    const settled = settle(["1.2-1", "Number of offices", 12, "", "", "Yes"]);
    expect(numberOf(settled.plan.indicators[1]?.baseline)).toBe(10);
  });

  it("says how often is reported, and nothing where nobody confirmed it", () => {
    expect(settle(row("Yes")).definitions.get("1.1-1")?.frequency).toBe("halfYearly");
    expect(settle(row("No")).definitions.get("1.1-1")?.frequency).toBeUndefined();
  });

  it("leaves a baseline in words to the person who reads it", () => {
    const settled = settle(["1.1-1", "Percentage of officers trained", "to be surveyed", "", "", "Yes"]);
    expect(settled.plan.indicators[0]?.baseline?.state).toBe("blank");
  });

  it("says what the parts of the parties give, and which parties they are", () => {
    const confirmed = settleParties("Each reaches the target", "Thailand and Cambodia", "Yes");
    expect(confirmed).toMatchObject({ partyParts: "each", parties: ["Thailand", "Cambodia"] });
    expect(settleParties("บวกกัน", "", "Yes")?.partyParts).toBe("sum");
    expect(settleParties("Each reaches the target", "Thailand", "No")).toMatchObject({
      partyParts: "byMeasure",
    });
  });

  it.each([
    ["By the measure", "apart"],
    ["", "apart"],
    ["Not added up", "apart"],
    ["ไม่บวกกัน", "apart"],
    ["មិនបូកបញ្ចូលគ្នា", "apart"],
    ["Add up", "sum"],
  ])("takes %j of a level for %s", (typed, expected) => {
    const level = planOf(`
      | Action | Indicators | Target | 2023 |
      | 1.1 Shorten | Average waiting hours | 8 | 8 |`);
    const sheet = readIndicatorSheet(
      gridOf(
        [
          ["Id", "Indicator", "Parts of parties", "Confirmed"],
          ["1.1-1", "Average waiting hours", typed, "Yes"],
        ],
        { sheet: "Indicators" },
      ),
    );
    if (sheet === null) throw new Error("No Indicators sheet");
    const { definitions } = settleDefinitions(level, readIndicatorTable(sheet));
    expect(definitions.get("1.1-1")?.partyParts).toBe(expected);
  });

  it("leaves the targets of parties in words where they are of a level, and added up where they are counts", () => {
    const { plan: read } = planReading(
      gridOf(
        [
          ["Joint action", "Indicator", "2024 Target", "", "2025 Target", "", "Overall target"],
          ["", "", "Cambodia", "Thailand", "Cambodia", "Thailand", ""],
          ["1.1 Train", "# trained", 30, 40, 30, 50, 150],
          ["1.2 Meet", "# meetings", 1, "", 1, 1, 3],
          ["1.3 Shorten", "Average waiting hours", 8, 10, 6, "", 6],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
      ),
    );
    const targets = settleDefinitions(read).plan.indicators.map((each) =>
      Array.from(each.targets.values(), (value) => (value.state === "number" ? value.number : value.raw)),
    );
    expect(targets).toEqual([
      [70, 80],
      [1, 2],
      ["Cambodia 8 · Thailand 10", "Cambodia 6"],
    ]);
  });

  it("takes an agency of the plan that is named like two for one party", () => {
    const joint = planOf(`
      | Action | Responsible | Indicators | Target | 2023 |
      | 1.1 Train | NCCT/DATIP; MoSVY | Percentage of officers trained | 80% | 80% |`);
    const partiesOf = (typed: string) =>
      settleParties("Each reaches the target", typed, "Yes", joint)?.parties;
    expect(partiesOf("NCCT/DATIP, MoSVY")).toEqual(["NCCT/DATIP", "MoSVY"]);
    expect(partiesOf("MoSVY and ncct/datip")).toEqual(["MoSVY", "ncct/datip"]);
    expect(partiesOf("Thailand/Cambodia")).toEqual(["Thailand", "Cambodia"]);
  });

  it("keeps what is usual where the sheet is from before there was such a column", () => {
    const each = planOf(`
      | Action | Indicators | Target | 2023 |
      | 1.1 Appoint | Number of focal points in each country | 4 | 4 |`);
    const rows = (headers: readonly string[], cells: readonly string[]) => {
      const sheet = readIndicatorSheet(gridOf([[...headers], [...cells]], { sheet: "Indicators" }));
      if (sheet === null) throw new Error("No Indicators sheet");
      return indicatorRows(settleDefinitions(each, readIndicatorTable(sheet)))[0];
    };
    const text = "Number of focal points in each country";
    const headers = ["Id", "Indicator", "Focal point", "Confirmed"];
    expect(rows(headers, ["1.1-1", text, "Unit", "Yes"])).toMatchObject({
      partyParts: "byMeasure",
      confirmed: true,
    });
    expect(rows(headers, ["1.1-1", text, "Unit", "Yes"])?.others.get("Focal point")?.value).toBe("Unit");
    expect(rows(headers, ["1.1-1", text, "Unit", "No"])).toMatchObject({
      partyParts: "each",
      confirmed: false,
    });
  });
});

function settleParties(parts: string, parties: string, confirmed: string, of: Plan = plan) {
  const header = ["Id", "Indicator", "Parties", "Parts of parties", "Confirmed"];
  const cells = ["1.1-1", "Percentage of officers trained", parties, parts, confirmed];
  const sheet = readIndicatorSheet(gridOf([header, cells], { sheet: "Indicators" }));
  if (sheet === null) throw new Error("No Indicators sheet");
  return settleDefinitions(of, readIndicatorTable(sheet)).definitions.get("1.1-1");
}

describe("indicator matching", () => {
  /** A plan with an action for each wording, numbered in their order. */
  function planOfWordings(wordings: readonly string[]): Plan {
    const actions = wordings.map((wording, index) => `| 1.${index + 1} Act | ${wording} | 6 | 2 | 2 | 2 |`);
    return planOf(`
    | Action | Indicators | Target | 2023 | 2024 | 2025 |
    ${actions.join("\n    ")}`);
  }

  /** The rows as they would be read back from the sheet, those of some wordings confirmed. */
  function tableOf(plan: Plan, isConfirmed: (wording: string) => boolean = () => true): IndicatorTable {
    const rows = indicatorRows(settleDefinitions(plan));
    const entries = rows.map((row, index): IndicatorEntry => ({
      ...row,
      cell: { sheet: "Indicators", row: index, column: 0 },
      confirmed: isConfirmed(row.indicator),
      aggregation: "max",
      unknownChoices: [],
      asTyped: new Map(),
      cells: {},
    }));
    return { entries, duplicates: [], otherHeaders: [] };
  }

  const wordings = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `Number of courses of kind ${from + index}`);

  describe("an indicator with a row in the sheet", () => {
    const shuffledWithOthers = fc
      .integer({ min: 1, max: 8 })
      .chain((count) =>
        fc.tuple(
          fc.constant(wordings(0, count)),
          fc.shuffledSubarray([...wordings(0, count), ...wordings(100, 4)], { minLength: 1 }),
        ),
      );

    it("keeps its definition wherever it is moved, and whatever is put in or taken out; the others have none", () => {
      fc.assert(
        fc.property(shuffledWithOthers, ([before, after]) => {
          const settled = settleDefinitions(planOfWordings(after), tableOf(planOfWordings(before)));
          for (const { id, text } of settled.plan.indicators) {
            const isKnown = before.includes(text);
            expect(settled.entries.get(id)?.indicator).toBe(isKnown ? text : undefined);
            expect(settled.definitions.get(id)?.inferred).toBe(!isKnown);
          }
          expect(settled.left.map(({ indicator }) => indicator)).toEqual(
            before.filter((wording) => !after.includes(wording)),
          );
        }),
      );
    });

    it("has the number that the plan gives it, under which the sheet shows it when it is written again", () => {
      const table = tableOf(planOfWordings(["Number of meetings"]));
      const settled = settleDefinitions(planOfWordings(["Number of laws", "Number of meetings"]), table);
      expect(
        indicatorRows(settled).map(({ id, indicator, confirmed }) => [id, indicator, confirmed]),
      ).toEqual([
        ["1.1-1", "Number of laws", false],
        ["1.2-1", "Number of meetings", true],
      ]);
    });

    it("makes the same rows again when nothing changed", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (count, confirmed) => {
          const plan = planOfWordings(wordings(0, count));
          const table = tableOf(plan, (wording) => wordings(0, confirmed).includes(wording));
          const rows = indicatorRows(settleDefinitions(plan, table));
          expect(rows.map(({ id, aggregation, confirmed: isIn }) => [id, aggregation, isIn])).toEqual(
            table.entries.map(({ id, aggregation, confirmed: isIn }) => [id, aggregation, isIn]),
          );
        }),
      );
    });

    it("is told from another of the same wording by its number", () => {
      const twice = ["Number of meetings", "Number of courses", "Number of meetings"];
      const table = tableOf(planOfWordings(twice));
      const [first, second, third] = table.entries;
      const swapped = { ...table, entries: [third!, second!, first!] };
      const { entries } = settleDefinitions(planOfWordings(twice), swapped);
      expect([...entries].map(([id, entry]) => [id, entry.id])).toEqual([
        ["1.3-1", "1.3-1"],
        ["1.2-1", "1.2-1"],
        ["1.1-1", "1.1-1"],
      ]);
    });

    it("is not one of another plan that has its number", () => {
      const table = tableOf(planOfWordings(["Number of roads built", "Number of trees planted"]));
      const settled = settleDefinitions(planOfWordings(["Number of laws", "Number of meetings"]), table);
      expect([settled.entries.size, settled.left.length]).toEqual([0, 2]);
      expect(indicatorRows(settled).map(({ indicator, confirmed }) => [indicator, confirmed])).toEqual([
        ["Number of laws", false],
        ["Number of meetings", false],
        ["Number of roads built", true],
        ["Number of trees planted", true],
      ]);
    });
  });

  it("the plan is as it was read where there is no sheet", () => {
    const plan = planOfWordings(wordings(0, 3));
    expect(settleDefinitions(plan).plan).toBe(plan);
  });
});
