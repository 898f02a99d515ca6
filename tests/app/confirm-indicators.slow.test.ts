import {
  confirmIndicators,
  hasKeyIndicators,
  listDefinitions,
  type ListedDefinition,
  type StatedDefinition,
} from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { placeOf, valuesOf } from "../cells-of-sheet";
import { propertyRuns } from "../property-runs";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";
import { writeIndicators } from "../sheets-alone";

const english = { translate: createTranslator("en") };
const asOf = { year: 2024, month: 8, day: 15 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Assist victims", "MoSVY", "Number of victims assisted", 100, 100, 100, 100],
];

async function listed(hosted: HostedWorkbook): Promise<readonly ListedDefinition[]> {
  return listDefinitions(await studied(hosted));
}

function asSeen({ id, indicator, values }: ListedDefinition): StatedDefinition {
  return { id, indicator, values, confirmed: true };
}

const ownSheet = ({ file }: HostedWorkbook) => file.sheets.find(({ name }) => name === "Indicators")!;

/** The place of an indicator's cell under a header of the Indicators sheet. */
function cellOf(hosted: HostedWorkbook, id: string, header: string): { row: number; column: number } {
  const sheet = ownSheet(hosted);
  return { row: placeOf(sheet, id).row, column: placeOf(sheet, header).column };
}

function valueOf(hosted: HostedWorkbook, id: string, header: string): GridValue {
  const { row, column } = cellOf(hosted, id, header);
  return ownSheet(hosted).cell(row, column).value;
}

describe("the list of definitions", () => {
  it("gives what was inferred, why, and where the indicator stands", async () => {
    const [, shelters] = await listed(hostedPlan(ACTIONS));
    expect(shelters).toMatchObject({
      id: "1.2-1",
      indicator: "Number of shelters open",
      action: "1.2",
      values: { measure: "number", aggregation: "constant", direction: "maintain", unit: "shelters open" },
      confirmed: false,
      isTyped: false,
    });
    expect(shelters!.reasons.map(({ id }) => id)).toContain("definition-everyYear");
    expect(shelters!.cell).toEqual({ sheet: "Plan", row: 4, column: 2 });
  });

  it("says where the sheet holds something else that nobody confirmed, and what is no choice", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const { row, column } = cellOf(hosted, "1.1-1", "Aggregation");
    ownSheet(hosted).setCell(row, column, { value: "Latest", formula: null });
    const other = cellOf(hosted, "1.2-1", "Measure");
    ownSheet(hosted).setCell(other.row, other.column, { value: "Numbr", formula: null });
    const [courses, shelters] = await listed(hosted);
    expect(courses).toMatchObject({ isTyped: true, values: { aggregation: "latest" } });
    expect(shelters).toMatchObject({ unknown: ["Numbr"] });
  });
});

describe("confirming", () => {
  it("makes the sheet where there is none, with all indicators and the confirmed ones marked", async () => {
    const hosted = hostedPlan(ACTIONS);
    const [courses] = await listed(hosted);
    const outcome = await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: [asSeen(courses!)],
    });
    expect(outcome).toMatchObject({ kind: "confirmed", sheet: "Indicators", isNew: true });
    expect((await listed(hosted)).map(({ id, confirmed }) => [id, confirmed])).toEqual([
      ["1.1-1", true],
      ["1.2-1", false],
      ["1.3-1", false],
    ]);
  });

  it("marks key indicators, and takes a mark away", async () => {
    const hosted = hostedPlan(ACTIONS);
    for (const keyIndicator of ["yes", "no"] as const) {
      const [courses] = await listed(hosted);
      const seen = asSeen(courses!);
      const stated = [{ ...seen, values: { ...seen.values, keyIndicator } }];
      await confirmIndicators(hosted.workbook, { ...english, asOf, stated });
      const study = await studied(hosted);
      expect(hasKeyIndicators(study)).toBe(keyIndicator === "yes");
      expect((await listed(hosted)).map(({ values }) => values.keyIndicator)).toEqual([
        keyIndicator,
        null,
        null,
      ]);
    }
  });

  it("gives the plan as it is checked afterwards", async () => {
    const hosted = hostedPlan([["1.1 Train officers", "MoJ", "Number of courses held", 2, 2, 2, null]]);
    const outcome = await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: (await listed(hosted)).map(asSeen),
    });
    const study = outcome.kind === "confirmed" && outcome.study.kind === "checked" ? outcome.study : null;
    const mismatch = study?.findings.filter(({ rule }) => rule === "target-total-mismatch");
    expect(mismatch?.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("takes what the person changed", async () => {
    const hosted = hostedPlan(ACTIONS);
    const victims = (await listed(hosted))[2]!;
    const values = { ...victims.values, aggregation: "sum", unit: "persons", baseline: 12 } as const;
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: [{ ...asSeen(victims), values }],
    });
    const { definitions } = await studied(hosted);
    expect(definitions.get("1.3-1")).toMatchObject({ aggregation: "sum", unit: "persons", inferred: false });
    expect(valueOf(hosted, "1.3-1", "Baseline")).toBe(12);
  });

  it("changes in a sheet that stands only the cells that say something else", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const frequency = cellOf(hosted, "1.1-1", "Frequency");
    ownSheet(hosted).setCell(frequency.row, frequency.column, { value: "annual", formula: null });
    const before = snapshot(hosted);
    const [courses] = await listed(hosted);
    await confirmIndicators(hosted.workbook, { ...english, asOf, stated: [asSeen(courses!)] });
    expect(differences(before, snapshot(hosted))).toEqual([["No", "Yes"]]);
  });

  it("keeps formulas, columns and texts of the user's", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const { row } = cellOf(hosted, "1.1-1", "Id");
    const header = cellOf(hosted, "1.1-1", "Confirmed");
    const sheet = ownSheet(hosted);
    sheet.setCell(row - 1, header.column + 1, { value: "Budget", formula: null });
    sheet.setCell(row, header.column + 1, { value: 3, formula: "=1+2" });
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: (await listed(hosted)).map(asSeen),
    });
    expect(sheet.cell(row, header.column + 1).formula).toBe("=1+2");
    expect((await listed(hosted)).every(({ confirmed }) => confirmed)).toBe(true);
  });

  it("brings the sheet up to date where it lacks a row or a column", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, english);
    const confirmedHeader = cellOf(hosted, "1.1-1", "Confirmed");
    const { row } = cellOf(hosted, "1.1-1", "Id");
    for (let each = row - 1; each < row + 3; each++)
      ownSheet(hosted).setCell(each, confirmedHeader.column, { value: null, formula: null });
    writePlan(planSheet(hosted), [...ACTIONS, ["1.4 Meet", "MoJ", "Number of meetings", 3, 1, 1, 1]]);
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: (await listed(hosted)).map(asSeen),
    });
    expect((await listed(hosted)).map(({ id, confirmed }) => [id, confirmed])).toEqual([
      ["1.1-1", true],
      ["1.2-1", true],
      ["1.3-1", true],
      ["1.4-1", true],
    ]);
  });

  it("is understood in a sheet of another language, whose words stay", async () => {
    const hosted = hostedPlan(ACTIONS);
    await writeIndicators(hosted.workbook, { translate: createTranslator("th") });
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: (await listed(hosted)).map(asSeen),
    });
    expect((await listed(hosted)).every(({ confirmed }) => confirmed)).toBe(true);
    expect(hosted.file.sheets).toHaveLength(2);
  });

  it("can be taken back", async () => {
    const hosted = hostedPlan(ACTIONS);
    const [courses] = await listed(hosted);
    await confirmIndicators(hosted.workbook, { ...english, asOf, stated: [asSeen(courses!)] });
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: [{ ...asSeen(courses!), confirmed: false }],
    });
    expect((await listed(hosted))[0]).toMatchObject({ confirmed: false });
  });

  it("holds of a row whose words were of another kind of number", async () => {
    const hosted = hostedPlan(ACTIONS);
    await confirmIndicators(hosted.workbook, {
      ...english,
      asOf,
      stated: (await listed(hosted)).map(asSeen),
    });
    writePlan(planSheet(hosted), [
      ...ACTIONS.slice(0, 2),
      ["1.3 Assist victims", "MoSVY", "Percentage of victims assisted", 100, 100, 100, 100],
    ]);
    const victims = (await listed(hosted))[2]!;
    expect(victims).toMatchObject({ confirmed: false });
    await confirmIndicators(hosted.workbook, { ...english, asOf, stated: [asSeen(victims)] });
    expect((await studied(hosted)).definitions.get("1.3-1")).toMatchObject({
      measure: "percentage",
      inferred: false,
    });
  });

  it("writes nothing where the plan says something else than the person saw", async () => {
    const hosted = hostedPlan(ACTIONS);
    const stated = (await listed(hosted)).map(asSeen);
    writePlan(planSheet(hosted), [
      ...ACTIONS.slice(0, 2),
      ["1.3 Assist victims", "MoSVY", "Number of children assisted", 100, 100, 100, 100],
    ]);
    const before = hosted.file.save();
    expect(await confirmIndicators(hosted.workbook, { ...english, asOf, stated })).toEqual({
      kind: "planChanged",
      indicators: ["1.3-1"],
    });
    expect(hosted.file.save()).toEqual(before);
  });

  it("takes as many round trips for one as for many", async () => {
    const count = propertyRuns(300);
    const many = Array.from({ length: count }, (_, index): GridValue[] => [
      `1.${index + 1} Act`,
      "MoJ",
      `Number of things of kind ${index + 1}`,
      3,
      1,
      1,
      1,
    ]);
    const requests = async (count: number): Promise<number> => {
      const hosted = hostedPlan(many);
      await writeIndicators(hosted.workbook, english);
      const stated = (await listed(hosted)).slice(0, count).map(asSeen);
      const before = hosted.host.traffic.requests;
      await confirmIndicators(hosted.workbook, { ...english, asOf, stated });
      return hosted.host.traffic.requests - before;
    };
    expect(await requests(count)).toBe(await requests(1));
  });
});

const snapshot = (hosted: HostedWorkbook): GridValue[][] => valuesOf(ownSheet(hosted));

function differences(before: GridValue[][], after: GridValue[][]): [GridValue, GridValue][] {
  return before.flatMap((row, r) =>
    row.flatMap((value, c): [GridValue, GridValue][] => {
      const now = after[r]?.[c] ?? null;
      return value === now ? [] : [[value, now]];
    }),
  );
}
