import * as fc from "fast-check";
import { studyPlan } from "../../src/app";
import { draftNextPlan, type NextPlanDraft } from "../../src/app/sheets/next-plan";
import { createTranslator } from "../../src/locales/translator";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { isIncluded, nextPlan, type LeftOutEntry, type NextEntry } from "../../src/next-plan";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { gridOf } from "../reading/grid-of";
import { nextColumns, laterHeader } from "../../src/sheets/plan/next-plan-columns";
import { rowsWithShared, SHARED_HEADERS, studiedRows } from "../plan-with-shared-meanings";
import { anyPlan, planOf, type DrawnIndicator } from "./plan-with-actuals";
import { spreadTotal } from "../../src/next-plan/spread";

const YEARS = [2026, 2027, 2028];

const count = (over: Partial<DrawnIndicator>): DrawnIndicator => ({
  text: "# of workshops held",
  overall: 6,
  targets: [1, 2, 3],
  actuals: [null, null, null],
  ...over,
});

/** What becomes of one indicator among others that are reached. */
function entryOf(drawn: DrawnIndicator, years = YEARS): NextEntry | LeftOutEntry {
  const reached = { overall: 3, targets: [1, 1, 1], actuals: [1, 1, 1] } as const;
  const others = [1, 2].map((each) => ({ ...reached, text: `Number of officers trained in town ${each}` }));
  const entry = nextPlan({ ...planOf([drawn, ...others]), ended: new Map() }, years).entries[0];
  if (entry === undefined) throw new Error("The indicator is lost");
  return entry;
}

function takenIn(drawn: DrawnIndicator, years = YEARS): NextEntry {
  const entry = entryOf(drawn, years);
  if (!isIncluded(entry)) throw new Error(`It was left out: ${entry.reason}`);
  return entry;
}

const targetsOf = ({ overallTarget, targets }: NextEntry) => [overallTarget, Object.fromEntries(targets)];

describe("what comes into the next plan", () => {
  it("has what remains of a sum, over the years as they were", () => {
    const entry = takenIn(count({ overall: 120, targets: [null, 60, 60], actuals: [null, 26, null] }));
    expect(entry).toMatchObject({
      kind: "carried",
      reason: "notReached",
      baseline: { value: 26, year: 2024 },
    });
    expect(targetsOf(entry)).toEqual([94, { 2027: 47, 2028: 47 }]);
  });

  it("has the target that a person sets, spread as the proposed one would be, and says that it was set by hand", () => {
    const drawn = count({ overall: 120, targets: [null, 60, 60], actuals: [null, 26, null] });
    const level = { ...count({ overall: 80, targets: [40, 60, 80] }), text: "% of cases with legal aid" };
    const study = planOf([drawn, level]);
    const [sum, share] = study.plan.indicators;
    const targets = new Map([
      [sum!.id, 51],
      [share!.id, 90],
    ]);
    const [first, second] = nextPlan({ ...study, ended: new Map(), targets }, YEARS).entries;
    expect(targetsOf(first as NextEntry)).toEqual([51, { 2027: 26, 2028: 25 }]);
    expect(first!.notes).toContainEqual({
      id: "nextPlan-note-byHand",
      values: { proposed: 94, hasProposed: "yes" },
    });
    expect(targetsOf(second as NextEntry)).toEqual([90, { 2026: 40, 2027: 60, 2028: 90 }]);
    // Every indicator keeps its place, and 0 is a target as well.
    const none = nextPlan({ ...study, ended: new Map(), targets: new Map([[sum!.id, 0]]) }, YEARS).entries[0];
    expect((none as NextEntry).overallTarget).toBe(0);
  });

  it("says for which years nothing was reported, since that is not 0", () => {
    const { notes } = takenIn(count({ actuals: [1, null, null] }));
    expect(notes).toEqual([{ id: "nextPlan-note-yearsMissing", values: { years: "2024, 2025" } }]);
  });

  it("says that no number was reported, and not that parties are missing, where the plan has none", () => {
    expect(takenIn(count({ actuals: [null, "N/A", null] }))).toMatchObject({ reason: "nothingReported" });
  });

  it("has the whole target where nothing was reported, and says so", () => {
    const entry = takenIn(count({}));
    expect(entry).toMatchObject({ reason: "nothingReported", actual: null, baseline: null });
    expect(targetsOf(entry)).toEqual([6, { 2026: 1, 2027: 2, 2028: 3 }]);
  });

  it("has nothing of what was reached, also where nothing but a 0 was reported of another", () => {
    expect(entryOf(count({ actuals: [1, 2, 3] }))).toMatchObject({ kind: "leftOut", reason: "reached" });
    expect(takenIn(count({ actuals: [0, 0, 0] }))).toMatchObject({ reason: "notReached", overallTarget: 6 });
  });

  it("keeps the level of a percentage as the target, on the way from where it stands", () => {
    const text = "Percentage of victims who are assisted";
    const entry = takenIn({ text, overall: 80, targets: [40, 60, 80], actuals: [30, 50, null] });
    expect(entry).toMatchObject({ kind: "carried", baseline: { value: 50, year: 2024 } });
    expect(targetsOf(entry)).toEqual([80, { 2026: 65, 2027: 73, 2028: 80 }]);
  });

  it("has again what happens again, with the same numbers each year", () => {
    const text = "# of case meetings held twice a year";
    const entry = takenIn({ text, overall: 6, targets: [2, 2, 2], actuals: [2, 2, 2] }, [...YEARS, 2029]);
    expect(entry).toMatchObject({ kind: "recurring", reason: "frequency" });
    expect(targetsOf(entry)).toEqual([8, { 2026: 2, 2027: 2, 2028: 2, 2029: 2 }]);
  });

  it("takes a number of each year again for each, whole and in its words", () => {
    const text = "Number of bulletins";
    for (const overall of ["4 per annum", "4 a year", "4 per year"]) {
      const blank = takenIn({ text, overall, targets: [null, null, null], actuals: [1, null, null] });
      expect(blank).toMatchObject({ kind: "recurring", reason: "frequency" });
      expect(targetsOf(blank)).toEqual([overall, { 2026: 4, 2027: 4, 2028: 4 }]);
      const stated = takenIn({ text, overall, targets: [4, 4, 4], actuals: [4, 1, null] });
      expect(targetsOf(stated)).toEqual([overall, { 2026: 4, 2027: 4, 2028: 4 }]);
    }
  });

  it("leaves out what has no target, and lists it", () => {
    const drawn = count({ overall: null, targets: [null, null, null] });
    expect(entryOf(drawn)).toMatchObject({ kind: "leftOut", reason: "noTarget" });
  });

  it("takes a target in words along in its words", () => {
    const entry = takenIn(count({ overall: "TBD", targets: [null, null, null] }));
    expect(entry).toMatchObject({ kind: "carried", reason: "targetNotNumber", overallTarget: "TBD" });
  });

  it("goes by the years where only a total that is too low was reached, and says so", () => {
    const entry = takenIn(count({ overall: 4, targets: [1, 2, 3], actuals: [2, 2, 0] }));
    expect(targetsOf(entry)[0]).toBe(2);
    expect(entry.notes).toContainEqual({ id: "nextPlan-note-disputed", values: { total: 4, years: 6 } });
  });

  it("leaves out what somebody dropped, and an action without indicators only where it is ended", () => {
    const study = planOf([
      count({}),
      count({ text: "# of guides printed" }),
      count({ text: "# of maps drawn" }),
    ]);
    const { entries } = nextPlan({ ...study, ended: new Map([["1.2", "dropped"]]) }, YEARS);
    expect(entries.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      "carried nothingReported",
      "leftOut dropped",
      "carried nothingReported",
    ]);
  });
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const QUARTERS = ["Q1", "Q2", "Q3", "Q4"];

/** What becomes of the indicators of a plan with a column for each part of one year. */
function entriesOfOneYear(
  parts: readonly string[],
  indicators: readonly (readonly [string, number | null, readonly (number | null)[]])[],
  years: readonly number[],
): readonly NextEntry[] {
  const headers = [
    "Action",
    "Lead agency",
    "Indicator",
    "Overall target",
    ...parts.map((each) => `${each} 2025`),
  ];
  const rows = indicators.map(([text, overall, targets], place) => [
    ...[`1.${place + 1} Work in ward ${place + 1}`, "MoH", text, overall, ...targets],
  ]);
  const grid = gridOf([["Plan of action 2025"], headers, ...rows], { sheet: "Plan" });
  const study = studyPlan({
    sheets: [{ grid, marker: null, isProtected: false }],
    settings: null,
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("the plan was not found");
  return nextPlan({ ...study, ended: new Map() }, years).entries.map((entry) => {
    if (!isIncluded(entry)) throw new Error(`It was left out: ${entry.reason}`);
    return entry;
  });
}

describe("a plan of one year with targets by months or quarters, over several years", () => {
  it("leads to the level once, and keeps it", () => {
    const rising = [30, 32, 35, 39, 44, 50, 57, 63, 70, 78, 85, 92];
    const [entry] = entriesOfOneYear(MONTHS, [["Percentage of wards with a midwife", 92, rising]], YEARS);
    expect([...entry!.targets.values()]).toEqual([...rising, ...Array<number>(24).fill(92)]);
    const falling = [40, 33, 21, 12];
    const [fall] = entriesOfOneYear(QUARTERS, [["Number of vacant posts", 12, falling]], [2026, 2027]);
    expect([...fall!.targets.values()]).toEqual([...falling, 12, 12, 12, 12]);
  });

  it("shares out what remains of a count", () => {
    const counts = [2, 4, 6, 12];
    const [entry] = entriesOfOneYear(QUARTERS, [["Number of midwives trained", 24, counts]], [2026, 2027]);
    expect([...entry!.targets.values()]).toEqual([1, 2, 3, 6, 1, 2, 3, 6]);
  });

  it("has a total of all that is delivered each month, where the plan states none", () => {
    const ones = MONTHS.map((_, place) => (place < 8 ? 1 : null));
    const [report, bulletin] = entriesOfOneYear(
      MONTHS,
      [
        ["Monthly report submitted", null, ones],
        ["Bulletin published", null, ones],
      ],
      [2026],
    );
    expect(report).toMatchObject({ kind: "recurring", overallTarget: 8 });
    // One that is there to stay, or one each month: nothing tells, so it is asked.
    expect(bulletin).toMatchObject({ overallTarget: 1 });
    expect(bulletin!.notes).toContainEqual({ id: "nextPlan-note-reachedOnce", values: { periods: 8 } });
  });
});

describe("the next plan of a plan without numbers", () => {
  const grid = gridOf(
    [
      ["Partnership plan 2023-2025"],
      ["No", "Action", "What success looks like", "Lead agency", "Status"],
      ["1", "Print the guide for shelters", "Shelters use the guide", "MoSVY", "Complete"],
      ["2", "Train hospital staff", "Staff refer victims", "MoH", "Incomplete"],
      ["3", "Open a helpline", "Victims can call", "MoI", "In progress"],
      ["4", "Survey employers", "Employers are known", "MoLVT", null],
      ["5", "Draw a map of services", "Services are known", "MoSVY", "Complete"],
    ],
    { sheet: "Plan" },
  );
  const study = studyPlan({
    sheets: [{ grid, marker: null, isProtected: false }],
    settings: null,
    isStructureProtected: false,
  });

  it("takes in what the plan calls not done with what it says, and only then says that nothing tells", () => {
    if (study.kind === "noPlan") throw new Error("the plan was not found");
    const { next } = draftNextPlan(study, { years: YEARS, translate: createTranslator("en") });
    const said = next.entries.map(({ action, kind, reason, notes }) => [
      ...[action.id, kind, reason],
      ...notes.map(({ values }) => values?.said),
    ]);
    expect(said).toEqual([
      ["1", "leftOut", "done"],
      ["2", "carried", "notDone", "Incomplete"],
      ["3", "carried", "notDone", "In progress"],
      ["4", "carried", "nothingTells"],
      ["5", "leftOut", "done"],
    ]);
  });
});

const draftOf = (drawn: readonly DrawnIndicator[], language: Language, years: readonly number[]) =>
  draftNextPlan(planOf(drawn), { years, translate: createTranslator(language) });

function expectRight({ next, reread, misread }: NextPlanDraft, drawn: readonly DrawnIndicator[]): void {
  expect(next.entries.map(({ indicator }) => indicator?.text)).toEqual(drawn.map(({ text }) => text));
  for (const entry of next.entries) {
    const { target, actual, definition } = entry;
    if (entry.kind === "leftOut") {
      // Nothing is left out that was not reached.
      expect(actual).not.toBeNull();
      expect(actual!).toBeGreaterThanOrEqual(target!);
      continue;
    }
    const years = [...entry.targets.values()].map(Number);
    if (definition?.aggregation !== "sum") continue;
    expect(years.reduce((total, year) => total + year, 0)).toBe(entry.overallTarget);
    if (entry.kind === "carried") expect(entry.overallTarget).toBe(target! - (actual ?? 0));
  }
  if (!next.entries.some(isIncluded)) return;
  expect(misread).toEqual([]);
  expect(reread?.counts.error).toBe(0);
}

describe.each(LANGUAGES)("the sheet of the next plan in %s", (language) => {
  it(
    "misses nothing that was not reached, adds up, and is read again as it is meant without errors",
    () => {
      const years = fc
        .integer({ min: 1, max: 5 })
        .map((length) => Array.from({ length }, (_, place) => 2026 + place));
      fc.assert(
        fc.property(anyPlan, years, (drawn, wanted) => {
          expectRight(draftOf(drawn, language, wanted), drawn);
        }),
        { numRuns: propertyRuns(25, 3) },
      );
    },
    propertyTimeout(25, 3),
  );
});

describe("the sheets of the next plan", () => {
  it.each([
    [[2026], "2026", "Plan of action 2026"],
    [[2026, 2027], "2026–2027", "Plan of action 2026–2027"],
  ])("name the years %j as %s", (years, span, title) => {
    const { sheet } = draftOf([count({})], "en", years);
    expect(sheet.title).toBe(`Plan ${span}`);
    expect(sheet.rows[0]?.cells[0]?.value).toBe(title);
  });

  const months = ["ต.ค. 58", "พ.ย. 58", "ธ.ค. 58", "ม.ค. 59", "ก.พ. 59", "มี.ค. 59"];
  const later = ["เม.ย. 59", "พ.ค. 59", "มิ.ย. 59", "ก.ค. 59", "ส.ค. 59", "ก.ย. 59"];
  const all = [...months, ...later];
  const study = studyPlan({
    sheets: [
      {
        grid: gridOf(
          [
            ["แผนปฏิบัติงาน ปีงบประมาณ พ.ศ. 2559"],
            [
              "ลำดับ",
              "กิจกรรม",
              "ตัวชี้วัด",
              "เป้าหมาย",
              ...all.flatMap((month) => [`แผน ${month}`, `ผล ${month}`]),
            ],
            ["1", "อบรมครู", "จำนวนครูที่อบรม", 24, ...all.flatMap(() => [2, null])],
            ["2", "เยี่ยมบ้าน", "จำนวนครัวเรือน", 12, ...all.flatMap(() => [1, null])],
          ],
          { sheet: "แผน" },
        ),
        marker: null,
        isProtected: false,
      },
    ],
    settings: null,
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("the plan was not found");
  const { sheet, list } = draftNextPlan(study, { years: [2017], translate: createTranslator("en") });

  it("go over several pages where one would be too small, with the first columns and the title on each", () => {
    const { print, merges, rows } = sheet;
    expect(print.across?.breaksBefore.length).toBeGreaterThan(0);
    expect(print.across?.titleColumns?.first).toBe(0);
    expect(print.area?.firstRow).toBe(3);
    expect(print.footer.left).toContain("พ.ศ. 2560");
    // The note has the width of a page and not that of the first column.
    expect(merges).toContainEqual(expect.objectContaining({ firstRow: 1, lastRow: 1, firstColumn: 0 }));
    const headers = rows[3]?.cells.map((cell) => cell?.value) ?? [];
    expect(headers.filter((header) => String(header).startsWith("แผน "))).toEqual(
      all.map((month) => `แผน ${month.replace(/\d+/, (year) => String(Number(year) + 1))}`),
    );
  });

  it("say once of which indicator a reason is", () => {
    const row = list.rows
      .map(({ cells }) => cells.map((cell) => cell?.value))
      .find(([from]) => from === "1-1");
    expect(row?.at(-1)).toBe("No number was reported, so the whole target of 24 comes in.");
  });
});

describe("the next plan of a plan with several columns of one meaning", () => {
  const en = createTranslator("en");
  const draft = (hiddenColumns: readonly number[] = []) => {
    const study = studiedRows(rowsWithShared(), { hiddenColumns });
    return { study, ...draftNextPlan(study, { years: [2027, 2028], translate: en }) };
  };
  const shown = ({ rows }: NextPlanDraft["sheet"], row: number) =>
    rows[row]?.cells.slice(6, -1).map((cell) => cell?.value ?? null);

  it("has each of them with its own words, and says of none that it does not come along", () => {
    const { sheet, leftBehind } = draft();
    expect(shown(sheet, 3)).toEqual(SHARED_HEADERS);
    const money = ["1000", "2000\n700", "State\nDonor"];
    expect(shown(sheet, 4)).toEqual([...money, "Water Board", "Roads Board", null, null]);
    expect(leftBehind.columns).toEqual([]);
    expect(leftBehind.emptied.map(({ header }) => header)).toEqual(["Remarks", "Comments"]);
  });

  it("says that a hidden one does not come along, and has the others", () => {
    const { sheet, leftBehind } = draft([6]);
    expect(shown(sheet, 3)?.slice(0, 2)).toEqual(["Budget 2026 (USD)", "Source of funds"]);
    expect(shown(sheet, 4)?.slice(0, 2)).toEqual(["2000\n700", "State\nDonor"]);
    expect(leftBehind.columns.map(({ header }) => header)).toEqual(["Budget 2025 (USD)"]);
  });

  it("has each of them under headers of its own too", () => {
    const { study, next } = draft();
    const headers = nextColumns(study.plan, next, "own", en).map(({ header }) => header);
    expect(headers.filter((header) => header.includes("Budget"))).toEqual([
      "Resources: Budget 2025 (USD)",
      "Resources: Budget 2026 (USD)",
    ]);
    const row = ["1 Water", "1.1", "Dig wells", "Water Board"];
    const again = studiedRows([["Plan 2025–2026"], headers, row]);
    expect(again.plan.columns.filter(({ meaning }) => meaning === "resources")).toHaveLength(3);
  });
});

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe("a total that is spread", () => {
  it("always adds up, in whole numbers, near its exact shares and only where there is a weight", () => {
    const weights = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });
    const isRight = (total: number, given: readonly number[]) => {
      const parts = spreadTotal(total, given, 0);
      const all = sum(given);
      expect(sum(parts)).toBe(total);
      for (const [place, part] of parts.entries()) {
        if (part !== null) expect(Number.isInteger(part)).toBe(true);
        if (all === 0) continue;
        expect(Math.abs((part ?? 0) - (total * given[place]!) / all)).toBeLessThan(1);
        if (given[place] === 0) expect(part).toBeNull();
      }
    };
    fc.assert(fc.property(fc.nat(5000), weights, isRight), { numRuns: propertyRuns(300) });
  });

  it("is the former targets where nothing was reached", () => {
    expect(spreadTotal(120, [0, 60, 60], 0)).toEqual([null, 60, 60]);
    expect(spreadTotal(7, [2, 2, 3], 0)).toEqual([2, 2, 3]);
    expect(spreadTotal(1.5, [0.5, 0.25, 0.75], 2)).toEqual([0.5, 0.25, 0.75]);
  });

  it("is even where no part has a weight", () => {
    expect(spreadTotal(4, [0, 0, 0], 0)).toEqual([1, 2, 1]);
  });
});

describe("the words of a header for other years", () => {
  it.each([
    ["Targets per Year 2023", "Targets per Year 2026"],
    ["FY23", "FY26"],
    ["FY 2023/24", "FY 2026/27"],
    ["เป้าหมาย ปี ๒๕๖๖", "เป้าหมาย ปี ๒๕๖๙"],
    ["គោលដៅ ២០២៣", "គោលដៅ ២០២៦"],
    ["Meta 2023-2025", "Meta 2026-2028"],
    ["Q1 (Jul–Sep 2024)", "Q1 (Jul–Sep 2027)"],
    ["Year 1", "Year 1"],
    ["Decree 1234", "Decree 1234"],
  ])("%s is %s", (former, later) => {
    expect(laterHeader(former, 3)).toBe(later);
  });

  it.each([
    ["Oct 15", "Oct 16"],
    ["ไตรมาสที่ 1 ต.ค. 58", "ไตรมาสที่ 1 ต.ค. 59"],
    ["Oct 2015, 15 districts", "Oct 2016, 15 districts"],
    ["Oct, 80%", "Oct, 80%"],
    ["Oct, 12 districts", "Oct, 12 districts"],
  ])("of a month of 2015, %s is %s", (former, later) => {
    expect(laterHeader(former, 1, 2015)).toBe(later);
  });
});
