import { createTranslator } from "../../src/locales/translator";
import type { Language } from "../../src/locales/catalogues";
import { type WrittenSheet } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostedPlan, planSheet, writePlan } from "./small-plan";
import { writeSummary } from "../sheets-alone";
import { COLUMN } from "../../src/sheets/layout/columns";

jest.setTimeout(240_000);

const requestIn = (language: Language) =>
  ({
    period: { year: 2024, quarter: 2 },
    asOf: { year: 2024, month: 7, day: 1 },
    translate: createTranslator(language),
  }) as const;

const action = (number: string, title: string, indicator: string): GridValue[] => [
  `${number} ${title}`,
  "MoJ",
  indicator,
  6,
  2,
  2,
  2,
];

const WORKSHOPS = ["Hold workshops in the provinces", "# of workshops held in the provinces"] as const;
const LAWS = ["Draft laws against trafficking", "# of laws drafted and submitted"] as const;
const SHELTERS = ["Open shelters for victims", "# of shelters that receive victims"] as const;
const HOTLINES = ["Run a hotline for migrants", "# of calls that the hotline answered"] as const;

type Row = readonly [title: string, indicator: string];

/** The rows of a plan, numbered from 2.1 in their order. */
const numbered = (rows: readonly Row[]) =>
  rows.map(([title, indicator], place) => action(`2.${place + 1}`, title, indicator));

const BEFORE = [WORKSHOPS, LAWS, SHELTERS] as const;

function filled(sheet: SheetFile): { row: number; column: number; value: GridValue }[] {
  return [...sheet.filledCells()].map(({ row, column }) => ({
    row,
    column,
    value: sheet.cell(row, column).value,
  }));
}

const summary = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;

/** The places of a text on the summary. */
const placesOf = (hosted: HostedWorkbook, text: unknown) =>
  filled(summary(hosted)).filter(({ value }) => value === text);

/** The row of an indicator in the table: the last that says just its words. */
const rowOf = (hosted: HostedWorkbook, words: string): number => {
  const found = placesOf(hosted, words).filter(({ column }) => column === 2);
  if (found.length === 0) throw new Error(`the summary has no row for “${words}”`);
  return found[0]!.row;
};

const REMARKS_COLUMN = COLUMN.remarks;
/** Behind all that is in a row. */
const BESIDE = REMARKS_COLUMN + 7;

function type(hosted: HostedWorkbook, row: number, column: number, value: string | number): void {
  summary(hosted).setCell(row, column, { value, formula: null });
}

const REMARK_OF: ReadonlyMap<Row, string> = new Map<Row, string>([
  [WORKSHOPS, "Four of them in Poipet"],
  [LAWS, "The second reading is in May"],
  [SHELTERS, "One has no water"],
]);

/** A workbook with the plan and its summary, a remark on each indicator and a note right of the sheet. */
async function annotated(rows: readonly Row[] = BEFORE): Promise<HostedWorkbook> {
  const hosted = hostedPlan(numbered(rows));
  await write(hosted);
  for (const row of rows) {
    type(hosted, rowOf(hosted, row[1]), REMARKS_COLUMN, REMARK_OF.get(row)!);
    type(hosted, rowOf(hosted, row[1]), REMARKS_COLUMN + 3, `Note: ${REMARK_OF.get(row)!}`);
  }
  return hosted;
}

async function write(hosted: HostedWorkbook, language: Language = "en"): Promise<WrittenSheet> {
  const written = await writeSummary(hosted.workbook, requestIn(language));
  if (written.kind !== "written") throw new Error(written.kind);
  return written.sheet;
}

/** The indicators beside which the remark and the note of each former row stand; "gone" for the block below the table. */
function whereTheyStand(hosted: HostedWorkbook, rows: readonly Row[]): Record<string, readonly string[]> {
  const wordsIn = (row: number): string => {
    const value = filled(summary(hosted)).find((cell) => cell.row === row && cell.column === 2)?.value;
    return typeof value === "string" ? value : "";
  };
  const block = placesOf(hosted, "poa:gone")[0]?.row ?? Infinity;
  const of = (text: string) =>
    placesOf(hosted, text).map(({ row }) => (row > block ? `gone: ${wordsIn(row)}` : wordsIn(row)));
  return Object.fromEntries(
    rows.map((row) => [row[1], [...of(REMARK_OF.get(row)!), ...of(`Note: ${REMARK_OF.get(row)!}`)]]),
  );
}

/** Each remark and note once beside its own indicator. */
const besideOwn = (rows: readonly Row[]) =>
  Object.fromEntries(rows.map(([, words]) => [words, [words, words]]));

const REWORDED: Row = ["Draft laws against trafficking", "# of laws drafted and submitted to the parliament"];

const EDITS: readonly (readonly [what: string, after: readonly Row[], of: ReadonlyMap<Row, Row>])[] = [
  ["a new action above the others", [HOTLINES, ...BEFORE], new Map()],
  ["an action moved to the end", [LAWS, SHELTERS, WORKSHOPS], new Map()],
  ["two actions that have changed places", [LAWS, WORKSHOPS, SHELTERS], new Map()],
  [
    "an indicator reworded beside its neighbours",
    [WORKSHOPS, REWORDED, SHELTERS],
    new Map([[LAWS, REWORDED]]),
  ],
  [
    "an indicator reworded below a new action",
    [HOTLINES, WORKSHOPS, REWORDED, SHELTERS],
    new Map([[LAWS, REWORDED]]),
  ],
];

describe("what was typed beside an indicator stays beside it", () => {
  it.each(EDITS)("with %s", async (_, after, now) => {
    const hosted = await annotated();
    writePlan(planSheet(hosted), numbered(after));
    const expected = Object.fromEntries(
      BEFORE.map((row) => [row[1], [(now.get(row) ?? row)[1], (now.get(row) ?? row)[1]]]),
    );
    for (let time = 0; time < 2; time++) {
      const sheet = await write(hosted);
      expect(whereTheyStand(hosted, BEFORE)).toEqual(expected);
      expect(sheet.setAside).toBeUndefined();
    }
  });

  it("where people have sorted the rows of the summary and put in others", async () => {
    const hosted = await annotated();
    const sheet = summary(hosted);
    const rows = BEFORE.map(([, words]) => rowOf(hosted, words));
    // The rows of the first and the last indicator change places, but for the hidden column.
    const cells = rows.map((row) =>
      Array.from({ length: BESIDE }, (_, column) => ({ ...sheet.cell(row, column) })),
    );
    for (let column = 1; column < BESIDE; column++) {
      const { value: first, formula } = cells[0]![column]!;
      const { value: last, formula: ofLast } = cells[2]![column]!;
      sheet.setCell(rows[0]!, column, { value: last, formula: ofLast });
      sheet.setCell(rows[2]!, column, { value: first, formula });
    }
    writePlan(planSheet(hosted), numbered([HOTLINES, ...BEFORE]));
    await write(hosted);
    expect(whereTheyStand(hosted, BEFORE)).toEqual(besideOwn(BEFORE));
  });

  it("a number, a formula and their looks stay what they are", async () => {
    const hosted = await annotated();
    const sheet = summary(hosted);
    const row = rowOf(hosted, LAWS[1]);
    sheet.setCell(row, REMARKS_COLUMN, { value: 12, formula: "=5+7" });
    const area = { firstRow: row, lastRow: row, firstColumn: REMARKS_COLUMN, lastColumn: REMARKS_COLUMN };
    sheet.setStyle(area, { fill: "#FFCC00", font: { bold: true, color: "#C00000" } });
    writePlan(planSheet(hosted), numbered([HOTLINES, ...BEFORE]));
    await write(hosted);
    const now = rowOf(hosted, LAWS[1]);
    expect(sheet.cell(now, REMARKS_COLUMN)).toMatchObject({ value: 12, formula: "=5+7" });
    expect(sheet.style(now, REMARKS_COLUMN)).toMatchObject({
      fill: "#FFCC00",
      font: { bold: true, color: "#C00000" },
    });
  });
});

describe("what was said of rows that are gone", () => {
  const gone = (row: Row) => [`gone: ${row[1]}`, `gone: ${row[1]}`];

  it("stands in a block of its own with number and words, is told, and comes back with the row", async () => {
    const hosted = await annotated();
    writePlan(planSheet(hosted), numbered([WORKSHOPS, SHELTERS]));
    for (const language of ["en", "km", "th", "en"] as const) {
      const sheet = await write(hosted, language);
      expect(whereTheyStand(hosted, BEFORE)).toEqual({ ...besideOwn(BEFORE), [LAWS[1]]: gone(LAWS) });
      const [remark, note] = ["", "Note: "].map(
        (begin) => placesOf(hosted, begin + REMARK_OF.get(LAWS)!)[0]!,
      );
      expect(sheet.setAside).toMatchObject({
        count: 2,
        cell: { sheet: sheet.title, row: Math.min(remark!.row, note!.row), column: REMARKS_COLUMN },
      });
      expect(summary(hosted).cell(remark!.row, 1).value).toBe("2.2-1");
      const heading = createTranslator(language)({ id: "gone-rows" });
      expect(placesOf(hosted, heading)).toHaveLength(1);
    }
    writePlan(planSheet(hosted), numbered(BEFORE));
    const sheet = await write(hosted);
    expect(whereTheyStand(hosted, BEFORE)).toEqual(besideOwn(BEFORE));
    expect(sheet.setAside).toBeUndefined();
    expect(placesOf(hosted, createTranslator("en")({ id: "gone-rows" }))).toEqual([]);
    const note = placesOf(hosted, `Note: ${REMARK_OF.get(LAWS)!}`)[0]!;
    expect(note.column).toBe(REMARKS_COLUMN + 3);
  });

  it("leaves the block where a person moves it beside a row, or deletes it", async () => {
    const hosted = await annotated();
    writePlan(planSheet(hosted), numbered([WORKSHOPS, SHELTERS]));
    await write(hosted);
    const [remark] = placesOf(hosted, REMARK_OF.get(LAWS)!);
    const [note] = placesOf(hosted, `Note: ${REMARK_OF.get(LAWS)!}`);
    summary(hosted).setCell(remark!.row, remark!.column, { value: null, formula: null });
    summary(hosted).setCell(note!.row, note!.column, { value: null, formula: null });
    type(hosted, rowOf(hosted, SHELTERS[1]), REMARKS_COLUMN, REMARK_OF.get(LAWS)!);
    for (let time = 0; time < 2; time++) {
      expect((await write(hosted)).setAside).toBeUndefined();
      expect(whereTheyStand(hosted, [LAWS])).toEqual({ [LAWS[1]]: [SHELTERS[1]] });
    }
  });

  it("is all that was said where the plan has other texts, also under another name", async () => {
    const hosted = await annotated();
    const other: readonly Row[] = [
      ["Publish statistics on convictions", "# of statistical reports published"],
      ["Train labour inspectors", "# of inspectors who passed the examination"],
      ["Sign agreements with destination countries", "# of agreements signed"],
    ];
    writePlan(planSheet(hosted), numbered(other));
    const renamed = hostWorkbook(openWorkbookFile(hosted.file.save()), { name: "Another plan.xlsx" });
    for (let time = 0; time < 2; time++) {
      expect((await write(renamed)).setAside).toMatchObject({ count: 6 });
      const all = BEFORE.map((row) => [row[1], gone(row)]);
      expect(whereTheyStand(renamed, BEFORE)).toEqual(Object.fromEntries(all));
    }
  });

  it("keeps two remarks apart whose rows became one, and one where a row was split", async () => {
    const hosted = await annotated();
    writePlan(planSheet(hosted), numbered([WORKSHOPS, LAWS]));
    await write(hosted);
    expect(whereTheyStand(hosted, BEFORE)).toEqual({ ...besideOwn(BEFORE), [SHELTERS[1]]: gone(SHELTERS) });
    writePlan(planSheet(hosted), [
      ...numbered([WORKSHOPS, LAWS]),
      action("2.3", SHELTERS[0], SHELTERS[1]),
      action("2.4", "Open shelters for children", "# of shelters that receive children"),
    ]);
    await write(hosted);
    expect(whereTheyStand(hosted, BEFORE)).toEqual(besideOwn(BEFORE));
  });
});
