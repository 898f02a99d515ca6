import {
  handOut,
  overviewSheets,
  partsOfPlans,
  smallSumsOf,
  standingOf,
  tidyLines,
  withAllShown,
  type PlanStanding,
} from "../../src/app/exchange";
import {
  type MeetingSheetsRequest,
  recordActuals,
  smallCountsOf,
  writeMeetingSheets,
  type ActualEntry,
} from "../../src/app";
import { progressOf } from "../../src/app/compute-progress";
import { describeSummary } from "../../src/app/sheets/write-summary";
import { describeTrackingTable } from "../../src/app/sheets/write-tracking-table";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { TIDY_COLUMNS } from "../../src/exchange/tidy/tidy-rows";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { csvGrid } from "../../src/exchange/returned/csv-grid";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { valuesOf } from "../cells-of-sheet";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const english = createTranslator("en");
const on = { year: 2025, month: 1, day: 10 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained, disaggregated by sex", 120, 40, 40, 40],
  ["1.2 Assist victims", "MoSVY", "Number of victims assisted", 150, 50, 50, 50],
];

const part = (indicator: string, period: string, category: string, actual: string): ActualEntry =>
  entry(indicator, period, actual, { part: { dimension: "", category } });

const REPORTS: readonly ActualEntry[] = [
  entry("1.1-1", "2024", "52"),
  part("1.1-1", "2024", "women", "30"),
  part("1.1-1", "2024", "ប្រុស", "22"),
  entry("1.2-1", "2024", "40"),
  part("1.2-1", "2024", "< 18", "7"),
  part("1.2-1", "2024", "18+", "33"),
];

async function reported(entries = REPORTS): Promise<HostedWorkbook> {
  const hosted = hostedPlan(ACTIONS);
  const recorded = await recordActuals(hosted.workbook, { entries, on, translate: english });
  if (recorded.kind !== "recorded") throw new Error(JSON.stringify(recorded));
  return hosted;
}

/** The texts and numbers of the rows of a sheet in which a text is. */
function rowsWith({ rows }: SheetDescription, text: string): string[] {
  return rows
    .map(({ cells }) => cells.flatMap((cell) => cell?.value ?? []).join(" | "))
    .filter((row) => row.includes(text));
}

async function briefOf(hosted: HostedWorkbook, suppressBelow: number | null = null, language = english) {
  const study = await studied(hosted, on);
  const period = { year: 2024, quarter: 4 } as const;
  const request = { period, asOf: on, translate: language, suppressBelow, firstPageOnly: true };
  return describeSummary(study, progressOf(study, period), request);
}

describe("the brief", () => {
  it("says what was reached in parts", async () => {
    const brief = await briefOf(await reported());
    expect(rowsWith(brief, "of them")).toEqual([
      expect.stringContaining("52, of them 30 women, 22 men"),
      expect.stringContaining("40, of them 7 under 18, 18 and over: 33"),
    ]);
  });

  it("says it of what needs attention, next to what was reached", async () => {
    const done = [
      entry("1.1-1", "2023", "40"),
      entry("1.2-1", "2023", "10"),
      part("1.2-1", "2023", "18+", "10"),
    ];
    const [line] = rowsWith(await briefOf(await reported([...REPORTS, ...done])), "of them");
    expect(line).toContain("50 (of them 18 and over: 43) of");
  });

  it.each(LANGUAGES)("names categories in its own language: %s", async (language) => {
    const translate = createTranslator(language);
    const brief = await briefOf(await reported(), null, translate);
    const women = translate({ id: "category-women" });
    expect(rowsWith(brief, translate({ id: "summary-brief-parts" }))).toHaveLength(1);
    expect(rowsWith(brief, "52").join("").toLowerCase()).toContain(women.toLowerCase());
  });

  it("says nothing of a part that is not in every report that counts", async () => {
    const brief = await briefOf(await reported([...REPORTS, entry("1.1-1", "2023", "10")]));
    expect(rowsWith(brief, "30 women")).toEqual([]);
  });

  it("does not show small counts where they are suppressed", async () => {
    const [line] = rowsWith(await briefOf(await reported(), 11), "of them <11");
    expect(line).toContain("40, of them <11 under 18");
  });
});

describe("the tracking table", () => {
  const trackingOf = async (hosted: HostedWorkbook, suppressBelow: number | null = null) =>
    describeTrackingTable(await studied(hosted, on), english, suppressBelow);

  it("has the parts in rows below their whole, and a table of what is asked for", async () => {
    const sheet = await trackingOf(await reported());
    expect(rowsWith(sheet, "Women")).toEqual(["Women | 30 | 30", "No. | Indicator | Total | Women | Men"]);
    expect(rowsWith(sheet, "Achieved so far by: Sex")).toHaveLength(1);
    expect(rowsWith(sheet, "1.1-1").at(-1)).toMatch(/\| 52 \| 30 \| 22$/u);
    const blanks = new Set(sheet.rows.map(({ cells }) => cells.length));
    expect(Math.max(...blanks)).toBeLessThanOrEqual(sheet.columnWidths.length);
  });

  it("is the same for the wholes, with parts or without", async () => {
    const wholes = REPORTS.filter(({ part: own }) => own === undefined);
    const [withParts, without] = [
      await trackingOf(await reported()),
      await trackingOf(await reported(wholes)),
    ];
    const numbersOf = (sheet: SheetDescription) =>
      rowsWith(sheet, "1.2-1").map((row) => row.replace(/^\S+ \| /u, ""));
    expect(numbersOf(withParts)).toEqual(numbersOf(without));
  });

  it("hides small counts, and what would tell them", async () => {
    const sheet = await trackingOf(await reported(), 11);
    expect(rowsWith(sheet, "Under 18")).toEqual(["Under 18 | <11 | <11"]);
    expect(rowsWith(sheet, "18 and over")).toEqual(["18 and over | * | *"]);
    expect(rowsWith(sheet, "is from 1 to less than 11")).toHaveLength(1);
  });

  it("hides the year of a quarter that is not shown", async () => {
    const quarters = [
      ...["1.2-1"].flatMap((id) => [entry(id, "2024-Q1", "40"), entry(id, "2024-Q2", "8")]),
      ...[part("1.2-1", "2024-Q1", "Women", "20"), part("1.2-1", "2024-Q1", "Men", "20")],
      ...[part("1.2-1", "2024-Q2", "Women", "3"), part("1.2-1", "2024-Q2", "Men", "5")],
    ];
    const [women] = rowsWith(await trackingOf(await reported(quarters), 11), "Women");
    expect(women).toBe("Women | 20 | <11 | * | *");
  });
});

describe("what is added up of counts that are not shown", () => {
  const QUARTERS = [
    ...[entry("1.2-1", "2024-Q1", "14"), entry("1.2-1", "2024-Q2", "30")],
    ...[part("1.2-1", "2024-Q1", "Women", "12"), part("1.2-1", "2024-Q1", "Men", "2")],
    ...[part("1.2-1", "2024-Q2", "Women", "15"), part("1.2-1", "2024-Q2", "Men", "15")],
  ];

  it("is not in the brief, which would tell the quarter in the tracking table", async () => {
    expect(rowsWith(await briefOf(await reported(QUARTERS)), "27 women, 17 men")).toHaveLength(1);
    expect(rowsWith(await briefOf(await reported(QUARTERS), 11), "of them")).toEqual([]);
  });

  it("is not in the tracking table where parties are added up", async () => {
    const ofParty = (party: string, total: string, women: string, men: string) =>
      [
        entry("1.2-1", "2024", total),
        part("1.2-1", "2024", "Women", women),
        part("1.2-1", "2024", "Men", men),
      ].map((each) => ({ ...each, party }));
    const hosted = hostedPlan(ACTIONS);
    const entries = [...ofParty("Cambodia", "21", "12", "9"), ...ofParty("Thailand", "15", "8", "7")];
    const recorded = await recordActuals(hosted.workbook, {
      ...{ entries, on, translate: english },
      newParties: ["Cambodia", "Thailand"],
    });
    expect(recorded.kind).toBe("recorded");
    const sheet = describeTrackingTable(await studied(hosted, on), english, 11);
    expect(rowsWith(sheet, "Women | *")).toEqual(["Women | * | *"]);
    expect(rowsWith(sheet, "Men | *")).toEqual(["Men | * | *"]);
  });
});

const textOf = (value: GridValue | undefined): string => (typeof value === "string" ? value : "");

describe("the export", () => {
  const exported = async (hosted: HostedWorkbook, suppressBelow: number | null = null) => {
    const { text } = tidyLines(await studied(hosted, on), "plan", suppressBelow);
    const fields = ["indicator", "kind", "value", "state", "text", "dimension", "category"] as const;
    return csvGrid(text, { delimiter: "," })
      .values.map((row) => fields.map((field) => textOf(row[TIDY_COLUMNS.indexOf(field)])).join(" "))
      .filter((row) => row.includes("actual"));
  };

  it("has a row for each part, its category by one name in every language", async () => {
    expect(await exported(await reported())).toEqual([
      "1.1-1 actual 52 number 52  ",
      "1.1-1 actual 30 number 30 sex women",
      "1.1-1 actual 22 number 22 sex men",
      "1.2-1 actual 40 number 40  ",
      "1.2-1 actual 7 number 7 age under 18",
      "1.2-1 actual 33 number 33 age 18 and over",
    ]);
  });

  it("has no small count of a part where they are suppressed", async () => {
    expect((await exported(await reported(), 11)).slice(-2)).toEqual([
      "1.2-1 actual  suppressed <11 age under 18",
      "1.2-1 actual  suppressed * age 18 and over",
    ]);
  });

  it("has no text of a sum that would tell what was added up", async () => {
    const parts = [part("1.2-1", "2024", "Women", "20"), part("1.2-1", "2024", "Men", "4")];
    expect(await exported(await reported(parts), 11)).toEqual([
      "1.2-1 actual 24 number 24  ",
      "1.2-1 actual  suppressed * sex women",
      "1.2-1 actual  suppressed <11 sex men",
    ]);
  });

  it("has no text of a whole that would tell its parts", async () => {
    const hosted = hostedPlan([
      ["1.2 Assist victims", "MoSVY", "Number of victims assisted", "60 (3 women)", 20, 20, 20],
    ]);
    const { text } = tidyLines(await studied(hosted, on), "plan", 11);
    expect(text).not.toContain("3 women");
  });
});

describe("the overview of many plans", () => {
  const period = { year: 2024 } as const;
  async function standings(suppressBelow: number | null = null): Promise<PlanStanding[]> {
    const more = [
      entry("1.1-1", "2024", "9"),
      part("1.1-1", "2024", "ស្រី", "4"),
      part("1.1-1", "2024", "Men", "5"),
    ];
    const hosts = [await reported(), await reported(more)];
    const all = await Promise.all(hosts.map((hosted) => studied(hosted, on)));
    return all.flatMap((study, place) => {
      const standing = standingOf(study, period, { name: `plan ${place + 1}`, suppressBelow });
      return "years" in standing ? [] : [standing];
    });
  }

  it("adds up what was reached by unit and category, over languages", async () => {
    expect(partsOfPlans(await standings())).toEqual(
      [
        { unit: "officers", dimension: "sex", category: "women", number: 34, indicators: 2, plans: 2 },
        { unit: "officers", dimension: "sex", category: "men", number: 27, indicators: 2, plans: 2 },
        { unit: "victims", dimension: "age", category: "under 18", number: 7, indicators: 1, plans: 1 },
        { unit: "victims", dimension: "age", category: "18 and over", number: 33, indicators: 1, plans: 1 },
      ].map((each) => ({ ...each, shownAs: "number" })),
    );
  });

  it.each([
    [null, ["Women | 34 | 2 | 2", "Men | 27 | 2 | 2", "Under 18 | 7 | 1 | 1", "18 and over | 33 | 1 | 1"]],
    // The sum of plans of which one is not shown tells it, as the whole and the others do.
    [11, ["Women | * | 2 | 2", "Men | * | 2 | 2", "Under 18 | <11 | 1 | 1", "18 and over | * | 1 | 1"]],
  ])("has a sheet of them, where counts below %s are not shown", async (suppressBelow, rows) => {
    const sheets = overviewSheets(
      { period, asOf: on, plans: await standings(suppressBelow), unread: [], suppressBelow },
      english,
    );
    const sheet = sheets.find(({ marker }) => marker === "overview/parts");
    const shown = ["| Women", "| Men", "| Under 18", "| 18 and over"].flatMap((name) =>
      rowsWith(sheet!, name),
    );
    expect(shown.map((each) => each.replace(/^\S+ \| \S+ \| /u, ""))).toEqual(rows);
  });

  it("tells whose small counts are shown where all are", async () => {
    const marked = await standings(11);
    expect(partsOfPlans(withAllShown(marked))).toEqual(partsOfPlans(await standings()));
    expect(smallSumsOf(partsOfPlans(marked), 11)).toEqual(["victims"]);
  });

  it("has none where nothing is reported in parts", async () => {
    const study = await studied(hostedPlan(ACTIONS), on);
    const standing = standingOf(study, period, { name: "plan", suppressBelow: 11 }) as PlanStanding;
    const sheets = overviewSheets({ period, asOf: on, plans: [standing], unread: [] }, english);
    expect(sheets.map(({ marker }) => marker)).not.toContain("overview/parts");
  });
});

describe("small counts of victims", () => {
  it("are those of people of whom the plan says that they are victims", async () => {
    expect(smallCountsOf(await studied(await reported(), on))).toEqual({
      below: 11,
      ofParts: ["1.2-1"],
      ofWholes: [],
    });
  });

  it("are none of officers, and none of nobody", async () => {
    const entries = [
      entry("1.1-1", "2024", "5"),
      part("1.1-1", "2024", "Women", "3"),
      entry("1.2-1", "2024", "0"),
    ];
    const { ofParts, ofWholes } = smallCountsOf(await studied(await reported(entries), on));
    expect([ofParts, ofWholes]).toEqual([[], []]);
  });

  it.each([
    ["Number of workshops on victims", []],
    ["Number of officers trained to identify victims", []],
    ["# Participants (officers are aware of the rights of victims)", []],
    ["Number of people identified as victims", ["1.1-1"]],
    ["Number of women identified as victims", ["1.1-1"]],
    ["จำนวนผู้เสียหายที่ได้รับการช่วยเหลือ", ["1.1-1"]],
    ["ចំនួនជនរងគ្រោះដែលបានទទួលជំនួយ", ["1.1-1"]],
  ])("are of people who are counted: %s", async (indicator, small) => {
    const hosted = hostedPlan([["1.1 Assist", "MoJ", indicator, 120, 40, 40, 40]]);
    const entries = [entry("1.1-1", "2024", "5")];
    await recordActuals(hosted.workbook, { entries, on, translate: english });
    expect(smallCountsOf(await studied(hosted, on)).ofWholes).toEqual(small);
  });
});

describe("sheets for a meeting with small counts of victims", () => {
  const write = async (hosted: HostedWorkbook, changes: Partial<MeetingSheetsRequest>) => {
    const request = { period: { year: 2024, quarter: 4 }, asOf: on, translate: english } as const;
    const written: string[] = [];
    const outcome = await writeMeetingSheets(
      hosted.workbook,
      { ...request, sheets: ["summary", "tracking", "annex"], ...changes },
      { next: () => true, written: (sheet) => written.push(sheet) },
    );
    return { outcome, written };
  };
  const textsOf = ({ file }: HostedWorkbook, title: RegExp): string => {
    const sheet = file.sheets.find(({ name }) => title.test(name))!;
    const values = valuesOf(sheet).flat();
    return values.filter((value) => typeof value === "string" || typeof value === "number").join(" | ");
  };

  it("are not written before somebody has said how they are shown", async () => {
    const hosted = await reported();
    const before = hosted.file.sheets.length;
    const counts = { below: 11, ofParts: ["1.2-1"], ofWholes: [] };
    expect(await write(hosted, {})).toEqual({ outcome: { kind: "asks", counts }, written: [] });
    expect(hosted.file.sheets).toHaveLength(before);
  });

  it.each([
    [11, "of them <11 under 18", "Under 18 | <11"],
    [null, "of them 7 under 18", "Under 18 | 7"],
  ])("show them as it was said: below %s", async (suppressBelow, clause, row) => {
    const hosted = await reported();
    const { outcome } = await write(hosted, { suppressBelow });
    expect(outcome.kind).toBe("ended");
    expect(textsOf(hosted, /^Summary/u)).toContain(clause);
    expect(textsOf(hosted, /^Tracking/u)).toContain(row);
  });

  it("ask nothing of sheets that have none", async () => {
    expect((await write(await reported(), { sheets: ["annex"] })).outcome.kind).toBe("ended");
    const entries = [entry("1.1-1", "2024", "5"), entry("1.2-1", "2024", "40")];
    expect((await write(await reported(entries), {})).outcome.kind).toBe("ended");
  });
});

it("a form that is handed out says of a part what was reported of it", async () => {
  const study = await studied(await reported(), on);
  const handed = handOut(study, { period: { year: 2024 }, translate: english });
  expect(JSON.stringify(handed)).toContain('\\"30\\",\\"Women\\"');
});
