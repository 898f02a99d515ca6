import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { poaJson } from "../headless/cli/run-poa";
import { planWorkbook } from "../plan-workbook";
import { propertyRuns, propertyTimeout } from "../property-runs";

interface TakenBack {
  readonly recorded: number;
  readonly conflicts: readonly { readonly file: string; readonly cell: string | null }[];
}
interface ProgressShape {
  readonly indicators: readonly { readonly id: string; readonly actual: number | null }[];
}

const FORMS = ["MoJ 2024-Q2.xlsx", "MoH 2024-Q2.xlsx"] as const;
const HEADER_ROW = 5;
const COLUMNS = 12;
const ACTUAL = 8;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "poa-forms-"));
  const file = planWorkbook(4);
  const agencies = ["MoJ", "MoJ", "MoH", "MoH"];
  for (const [row, value] of agencies.entries()) set(file.sheets[0]!, 3 + row, 2, value);
  writeFileSync(join(folder, "plan.xlsx"), file.save());
  await poaJson("hand-out", join(folder, "plan.xlsx"), "--period", "2024-Q2", "--to", join(folder, "forms"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function set(sheet: SheetFile, row: number, column: number, value: GridValue): void {
  sheet.setCell(row, column, { value, formula: null });
}

/** What somebody does to a form: its header, or the value of one of its two rows. */
type Edit =
  | { readonly kind: "header"; readonly form: number; readonly column: number; readonly to: string | null }
  | { readonly kind: "value"; readonly form: number; readonly row: number; readonly to: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("header" as const),
    form: fc.nat(1),
    column: fc.nat(COLUMNS - 1),
    to: fc.constantFrom("Got", "Actual", "Indicator", null),
  }),
  fc.record({
    kind: fc.constant("value" as const),
    form: fc.nat(1),
    row: fc.nat(1),
    to: fc.constantFrom("20 expected", "about 12", "not yet", "5 of 10", "up to 7", "12 boats"),
  }),
);

/** The numbers in a text, if there is only one. */
const numberIn = (value: string): number | null => {
  const numbers = value.match(/\d+/gu) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
};

describe("what agencies fill in is recorded or told, of two forms that are taken back together", () => {
  it(
    "whatever they do to their headers and values",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (edits) => {
          const filled = FORMS.flatMap((form, at) =>
            [0, 1].map((row) => ({ form, row, value: String(31 + 2 * at + row) })),
          );
          for (const { form, row, to } of edits.flatMap((each) => (each.kind === "value" ? [each] : [])))
            filled[form * 2 + row]!.value = to;
          const paths = FORMS.map((form, at) => {
            const workbook = openWorkbookFile(readFileSync(join(folder, "forms", form)));
            const sheet = workbook.sheets[0]!;
            for (const { row, value } of filled.filter((each) => each.form === form))
              set(sheet, HEADER_ROW + 1 + row, ACTUAL, /^\d+$/u.test(value) ? Number(value) : value);
            for (const each of edits)
              if (each.kind === "header" && each.form === at) set(sheet, HEADER_ROW, each.column, each.to);
            writeFileSync(join(folder, form), workbook.save());
            return join(folder, form);
          });
          const out = join(folder, "out.xlsx");
          const plan = join(folder, "plan.xlsx");
          const taken = await poaJson<TakenBack>("take-back", plan, ...paths, "--out", out, "--overwrite");
          const from = taken.recorded > 0 ? out : plan;
          const { indicators } = await poaJson<ProgressShape>("progress", from, "--period", "2024-Q2");
          const silent = filled.filter(({ form, row, value }, at) => {
            const told = taken.conflicts.filter(({ file }) => file.endsWith(form));
            const isTold = told.some(
              ({ cell }) => cell === null || /\d+$/u.exec(cell)?.[0] === String(HEADER_ROW + 2 + row),
            );
            const actual = indicators[at]?.actual ?? null;
            const isRefused = told.length > 0 && actual === null;
            return !isTold && !isRefused && (actual === null || actual !== numberIn(value));
          });
          expect(silent).toEqual([]);
        }),
        { numRuns: propertyRuns(40) },
      );
    },
    propertyTimeout(40, 1, 5000),
  );
});
