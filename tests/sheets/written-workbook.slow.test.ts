import { readFileSync } from "node:fs";
import { read, utils, type CellObject } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { recordActuals } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { parseCell } from "@plan-of-action/xlsx/grid";
import { convertByLibreOffice, describeWithLibreOffice } from "../libreoffice";
import { writeSummary } from "../sheets-alone";

const PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";
const ON = { year: 2024, month: 7, day: 20 };

const REPORTS: readonly (readonly [string, string, number, string | null])[] = [
  ["1.1-1", "2023", 1, null],
  ["1.2-1", "2024-Q1", 2, null],
  ["1.4-2", "2024-Q1", 6, "Cambodia"],
  ["1.4-2", "2024-Q2", 5, "Cambodia"],
  ["1.4-2", "2024-Q2", 4, "Thailand"],
  ["2.2-1", "2023", 0, null],
  ["2.3-2", "2024-Q2", 10, null],
];

const SAVED = new Map<Language, Promise<Uint8Array>>();

/** The file of `savedAnew`, which is made once for each language. */
function savedSummary(language: Language): Promise<Uint8Array> {
  const saved = SAVED.get(language) ?? savedAnew(language);
  SAVED.set(language, saved);
  return saved;
}

/** The meeting's plan with some reports and the summary of a quarter, as the file that is saved. */
async function savedAnew(language: Language, more: typeof REPORTS = []): Promise<Uint8Array> {
  const { workbook, file } = hostWorkbook(openWorkbookFile(readFileSync(PLAN)));
  const translate = createTranslator(language);
  const entries = [...REPORTS, ...more].map(([indicator, period, actual, party], index) => ({
    ...{ line: index + 2, indicator, period, party: party ?? "", actual: String(actual) },
    ...{ evidence: "Minutes", varianceReason: "", comment: "" },
  }));
  const recorded = await recordActuals(workbook, { entries, on: ON, translate });
  expect(recorded.kind).toBe("recorded");
  const written = await writeSummary(workbook, {
    period: { year: 2024, quarter: 2 },
    asOf: ON,
    translate,
  });
  expect(written.kind).toBe("written");
  return file.save();
}

/** The charts' parts of a file, with what their caches hold for each reference. */
function chartCaches(saved: Uint8Array): { reference: string; points: Map<number, string> }[] {
  const parts = Object.entries(unzipSync(saved)).filter(([name]) => name.startsWith("xl/charts/chart"));
  expect(parts.length).toBeGreaterThan(0);
  return parts.flatMap(([, bytes]) => {
    const xml = strFromU8(bytes);
    return [...xml.matchAll(/<c:f>(.*?)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g)].map(
      ([, reference = "", cache = ""]) => ({
        reference: reference.replaceAll("&apos;", "'").replaceAll("&amp;", "&"),
        points: new Map(
          [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, index, value = ""]) => [
            Number(index),
            value.replaceAll("&amp;", "&"),
          ]),
        ),
      }),
    );
  });
}

describe.each(LANGUAGES)("the charts of a saved summary in %s", (language) => {
  it("show the cells that they name, and hold what these hold", async () => {
    const saved = await savedSummary(language);
    const file = openWorkbookFile(saved);
    for (const { reference, points } of chartCaches(saved)) {
      const [first = "", last = first] = reference.slice(reference.lastIndexOf("!") + 1).split(":");
      const sheetName = reference.slice(0, reference.lastIndexOf("!"));
      const from = parseCell(`${sheetName}!${first}`)!;
      const to = parseCell(`${sheetName}!${last}`)!;
      const sheet = file.sheets.find(({ name }) => name === from.sheet)!;
      expect(from.column).toBe(to.column);
      for (let row = from.row; row <= to.row; row++) {
        const { value } = sheet.cell(row, from.column);
        expect(points.get(row - from.row) ?? null).toBe(
          value === null ? null : `${value as string | number}`,
        );
      }
      expect(points.size).toBeGreaterThan(0);
    }
  });
});

describe("a summary that is written twice", () => {
  /** The summary's part of a saved file: that of its last sheet. */
  function sheetXml(saved: Uint8Array): string {
    const parts = unzipSync(saved);
    const names = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    const texts = names.map((name) => strFromU8(parts[name]!));
    const own = texts.filter((xml) => xml.includes(">poa:indicator<"));
    expect(own).toHaveLength(1);
    return own[0]!;
  }

  it("is the same to the byte", async () => {
    const [first, second] = [await savedSummary("en"), await savedAnew("en")];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it("differs after one more report only in what depends on that indicator", async () => {
    /** What is in the row of each indicator, by its number; formulas name rows, which may be others. */
    const rowsOf = (saved: Uint8Array): ReadonlyMap<string, string> => {
      const rows = new Map<string, string>();
      for (const [, row = ""] of sheetXml(saved).matchAll(/<row [^>]*>(.*?)<\/row>/g)) {
        const texts = row.replace(/<f>.*?<\/f>/g, "").replace(/ (?:r="[A-Z]+\d+"|s="\d+")/g, "");
        const [, id] = />(\d+\.\d+(?:-\d+)?)</.exec(texts.split("indicator:")[1] ?? "") ?? [];
        if (id !== undefined) rows.set(id, texts);
      }
      return rows;
    };
    const before = rowsOf(await savedSummary("en"));
    const after = rowsOf(await savedAnew("en", [["1.3-1", "2024-Q2", 1, null]]));
    expect(after.size).toBe(15);
    expect([...after].flatMap(([id, row]) => (before.get(id) === row ? [] : [id]))).toEqual(["1.3"]);
  });
});

describeWithLibreOffice("the formulas of a saved summary, recalculated by LibreOffice", () => {
  it.each(LANGUAGES)(
    "give what the code computed, also where they lead to the Actuals sheet, in %s",
    async (language) => {
      const saved = await savedSummary(language);
      const recalculated = read(convertByLibreOffice(saved, "xlsx"));
      const file = openWorkbookFile(saved);
      const summary = file.sheets.at(-1)!;
      const sheet = recalculated.Sheets[summary.name]!;
      const formulas = [...summary.formulaCells()];
      const differing = formulas.flatMap(({ row, column, formula }) => {
        const address = utils.encode_cell({ r: row, c: column });
        const { value } = summary.cell(row, column);
        const given = (sheet[address] as CellObject | undefined)?.v;
        const isSame =
          typeof value === "number" && typeof given === "number"
            ? Math.abs(value - given) < 1e-9
            : value === given;
        return isSame ? [] : [[address, formula, value, given]];
      });
      expect(differing).toEqual([]);
      expect(formulas.length).toBeGreaterThan(90);
      const actuals = file.sheets.at(-2)!.name;
      expect(
        formulas.filter(({ formula }) => formula.includes(`${actuals}!`) || formula.includes(`'${actuals}'!`))
          .length,
      ).toBeGreaterThan(8);
    },
    120_000,
  );
});
