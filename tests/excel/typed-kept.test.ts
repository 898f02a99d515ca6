import fc from "fast-check";
import type { FormerSheet } from "../../src/excel/typed/former-sheet";
import { withTypedCells } from "../../src/excel/typed/place-typed";
import type { FilledCell } from "../../src/excel/typed/typed-cells";
import type { RowSubject } from "../../src/workbook/row-subject";
import type { DescribedRow, SheetDescription } from "../../src/workbook/sheet-description";

/** Texts of which several people may type the same, and several rows may have one already. */
const text = fc.constantFrom("Done", "late", "A remark", "Another\nin two lines", "See annex", "5", "Moved");
const place = fc.record({ row: fc.nat(9), column: fc.nat(5) });
const subject = fc
  .constantFrom("1.1", "1.2", "2.1", "gone")
  .map((number): RowSubject => ({ key: `indicator:${number}`, number, words: `Indicator ${number}` }));

const PRINT: SheetDescription["print"] = {
  ...{ orientation: "landscape", paper: "a4", area: null, pagesWide: 1, titleRows: null, breaksBefore: [] },
  margins: { top: 1, bottom: 1, left: 1, right: 1 },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  centerHorizontally: false,
};

const description = fc
  .array(
    fc.record({
      about: fc.option(subject, { nil: undefined }),
      cells: fc.array(fc.option(fc.record({ value: text, typed: fc.boolean() }), { nil: null }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 8 },
  )
  .map((rows): SheetDescription => ({
    ...{ marker: "summary/2024-Q2", title: "Summary", columnWidths: [10, 40, 10, 20], hiddenColumns: [] },
    ...{ styles: {}, merges: [], frozen: { rows: 0, columns: 0 }, showGridlines: true, tables: [] },
    ...{ validations: [], conditionalFormats: [], charts: [], names: [], print: PRINT },
    rows: rows.map(({ about, cells }): DescribedRow => ({
      height: null,
      ...(about === undefined ? {} : { about }),
      cells: cells.map((cell) =>
        cell === null ? null : { value: cell.value, ...(cell.typed ? { typed: true } : {}) },
      ),
    })),
  }));

const former = fc
  .record({
    cells: fc.uniqueArray(fc.record({ place, text, isTyped: fc.boolean() }), {
      selector: (cell) => `${cell.place.row} ${cell.place.column}`,
      maxLength: 14,
    }),
    extent: fc.record({ rows: fc.nat(8), columns: fc.nat(5) }),
    subjects: fc.option(fc.array(fc.tuple(fc.nat(9), subject), { maxLength: 6 }), { nil: null }),
  })
  .map(({ cells, extent, subjects }): FormerSheet => {
    const all = cells.map((cell): FilledCell & { readonly isTyped: boolean } => ({
      ...{ ...cell.place, value: cell.text, formula: null, numberFormat: "General" },
      isTyped: cell.isTyped,
    }));
    const typed = all.filter(({ isTyped }) => isTyped);
    return {
      ...{ cells: all, typed, extent, columns: new Map() },
      subjects: subjects === null ? null : new Map(subjects),
    };
  });

const linesIn = ({ rows }: SheetDescription): ReadonlySet<string> =>
  new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => String(cell?.value ?? "").split("\n"))));

describe("what people typed on a sheet that is written again", () => {
  it("stands on it again, whatever was typed, whatever the sheet says by itself, and in however many layers", () => {
    fc.assert(
      fc.property(description, fc.array(former, { minLength: 1, maxLength: 3 }), (sheet, layers) => {
        const written = linesIn(withTypedCells(sheet, layers));
        const typed = layers.flatMap((layer) =>
          layer.typed.flatMap(({ value }) => (typeof value === "string" ? value.split("\n") : [])),
        );
        expect(typed.filter((line) => !written.has(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
