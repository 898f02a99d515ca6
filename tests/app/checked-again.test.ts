import fc from "fast-check";
import { checkPlan, studyPlan, writeIndicators, type NoPlan, type StudiedPlan } from "../../src/app";
import { StudyMemory } from "../../src/app/study-memory";
import { RepeatedCheck, rules, type Rule } from "../../src/checks";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import type { SheetFile } from "../../src/xlsx";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "../../src/workbook/grid";
import { planWorkbook } from "../plan-workbook";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { hostedPlan, planSheet, studied, writePlan } from "./small-plan";

const DAY = { year: 2024, month: 7, day: 20 } as const;
const ACTIONS = [
  ["1.1 Train officers", "MoI", "# of courses held", 4, 2, 1, 1],
  ["1.2 Adopt guideline", "MoJ", "Guideline adopted", 1, null, 1, null],
  ["1.3 Open shelters", "MoSVY, MoI", "# of shelters", 6, 1, 2, 3],
] as const;

/** All that a study says of a workbook. */
function said(study: StudiedPlan | NoPlan): unknown {
  return JSON.parse(
    JSON.stringify(study, (_name, part: unknown) => (part instanceof Map ? [...part] : part)),
  );
}

/** What a person types into the row of an indicator, under the heads of the Indicators sheet. */
function fillRow(sheet: SheetFile, id: string, entries: Readonly<Record<string, GridValue>>): void {
  const { lastRow, lastColumn } = sheet.usedArea(true)!;
  const numbers = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, place) => place);
  const holds = (row: number, text: string): boolean =>
    numbers(lastColumn).some((column) => sheet.cell(row, column).value === text);
  const head = numbers(lastRow).find((row) => holds(row, "Indicator"))!;
  const row = numbers(lastRow).find((each) => holds(each, id))!;
  for (const column of numbers(lastColumn)) {
    const name = sheet.cell(head, column).value;
    const entry = typeof name === "string" ? entries[name] : undefined;
    if (entry !== undefined) sheet.setCell(row, column, { value: entry, formula: null });
  }
}

describe("a workbook that is read again", () => {
  it("is made of the objects of the former reading but for the cell that changed", async () => {
    const hosted = hostedPlan(ACTIONS.map((row) => [...row]));
    const before = await studied(hosted);
    hosted.host.user.edit("Plan!E6", "5");
    const after = await studied(hosted);
    expect(after.plan.actions).toBe(before.plan.actions);
    expect(after.plan.columns).toBe(before.plan.columns);
    expect(after.plan.indicators.map((one, place) => one === before.plan.indicators[place])).toEqual([
      true,
      true,
      false,
    ]);
    expect(after.plan.indicators[2]?.targets.get("2023")).toMatchObject({ number: 5 });
    expect(after.definitions.get("1.1-1")).toBe(before.definitions.get("1.1-1"));
    expect(after.findings.map(({ rule }) => rule)).toContain("target-total-mismatch");
  });

  it("is the same objects throughout where nothing changed", async () => {
    const hosted = hostedPlan(ACTIONS.map((row) => [...row]));
    const before = await studied(hosted);
    const after = await studied(hosted);
    expect(after.plan).toBe(before.plan);
    expect(after.settled).toBe(before.settled);
    expect(after.findings).toEqual(before.findings);
  });

  it("keeps each indicator as it was also where the Indicators sheet gives it another id", async () => {
    const hosted = hostedPlan(ACTIONS.map((row) => [...row]));
    await writeIndicators(hosted.workbook, { translate: createTranslator("en") });
    fillRow(hosted.file.sheets.at(-1)!, "1.1-1", { Id: "7.7-1", Baseline: 3, Confirmed: "Yes" });
    const before = await studied(hosted);
    expect(before.plan.indicators[0]).toMatchObject({ id: "7.7-1", baseline: { number: 3 } });
    hosted.host.user.edit("Plan!E6", "5");
    const after = await studied(hosted);
    expect(after.plan.indicators[0]).toBe(before.plan.indicators[0]);
    expect(after.definitions.get("7.7-1")).toBe(before.definitions.get("7.7-1"));
  });

  it("has only the actions around the change checked again", async () => {
    const hosted = hostWorkbook(planWorkbook(200));
    const seen: { readonly rule: string; readonly actions: number }[] = [];
    const memory = new StudyMemory(new RepeatedCheck(rules.map((rule) => noting(rule, seen))));
    studyPlan(await hosted.workbook.read(), undefined, DAY, memory);
    seen.length = 0;
    hosted.host.user.edit("'Action plan'!F100", "99");
    const contents = await hosted.workbook.read();
    const again = studyPlan(contents, undefined, DAY, memory);
    expect(said(again)).toEqual(said(studyPlan(contents, undefined, DAY)));
    expect(again.findings.map(({ rule }) => rule)).toContain("target-total-mismatch");
    const ofActions = seen.filter(({ rule }) => rules.find(({ id }) => id === rule)?.needs === "action");
    expect(Math.max(...ofActions.map(({ actions }) => actions))).toBeLessThanOrEqual(32);
    expect(new Set(ofActions.map(({ rule }) => rule)).size).toBe(ofActions.length);
    expect(seen.map(({ rule }) => rule)).not.toContain("agency-variant");
    expect(seen.map(({ rule }) => rule)).not.toContain("action-number-gap");
  });

  it("has no rule look at anything where nothing changed", async () => {
    const { workbook } = hostWorkbook(planWorkbook(50));
    const seen: { readonly rule: string; readonly actions: number }[] = [];
    const memory = new StudyMemory(new RepeatedCheck(rules.map((rule) => noting(rule, seen))));
    studyPlan(await workbook.read(), undefined, DAY, memory);
    expect(seen).not.toEqual([]);
    seen.length = 0;
    studyPlan(await workbook.read(), undefined, { ...DAY }, memory);
    expect(seen).toEqual([]);
  });

  it("is forgotten where another workbook is read", async () => {
    const one = hostedPlan([[...ACTIONS[0]]]);
    const other = hostedPlan([[...ACTIONS[0]]]);
    expect((await studied(other)).plan).not.toBe((await studied(one)).plan);
  });
});

/** Whatever people do between two checks. */
const value = fc.constantFrom(null, 0, 1, 2, 7, -3, "TBD", "# of courses held", "MOI", "1.9 Do more", "50%");
const edit = fc.record({ row: fc.integer({ min: 0, max: 7 }), column: fc.nat({ max: 7 }), value });
const doing = fc.oneof(
  { weight: 4, arbitrary: edit.map((made) => ({ kind: "edit" as const, ...made })) },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray([...ACTIONS]).map((actions) => ({ kind: "rows" as const, actions })),
  },
);

it(
  "a workbook that is read again and again is found what it is found to be when it is read first",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 5 }), async (doings) => {
        const hosted = hostedPlan(ACTIONS.map((row) => [...row]));
        await checkPlan(hosted.workbook, undefined, DAY);
        for (const done of doings) {
          const sheet = planSheet(hosted);
          if (done.kind === "rows")
            writePlan(
              sheet,
              done.actions.map((row) => [...row]),
            );
          else sheet.setCell(done.row, done.column, { value: done.value, formula: null });
          const again = await checkPlan(hosted.workbook, undefined, DAY);
          expect(said(again)).toEqual(said(studyPlan(await hosted.workbook.read(), undefined, DAY)));
        }
      }),
      { numRuns: propertyRuns(20) },
    );
  },
  propertyTimeout(20),
);

/** The same rule, which notes each time that it looks, and at how many actions. */
function noting(rule: Rule, seen: { rule: string; actions: number }[]): Rule {
  const find = (context: never): ReturnType<Rule["find"]> => {
    const { plan } = context as { readonly plan?: { readonly actions: readonly unknown[] } };
    // A rule about the whole is watched as it reads: what it is shown is not to be read here.
    seen.push({ rule: rule.id, actions: rule.needs === "action" ? (plan?.actions.length ?? 0) : 0 });
    return rule.find(context);
  };
  return { ...rule, find } as Rule;
}
