import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostWorkbook } from "../../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../../src/workbook/workbook";

/** A workbook of which a person has said what is in it: `NAME.xlsx` beside `NAME.truth.json`. */
export interface LabelledWorkbook {
  readonly name: string;
  readonly truth: Truth;
  readonly grids: readonly Grid[];
}

/** A number or a text of an indicator, or a number for each period. A field that is left out is not compared. */
export type TrueField = string | number | null | readonly string[] | Readonly<Record<string, number | null>>;

export type KnownIndicator = Readonly<Record<string, TrueField>>;

export interface Truth {
  readonly kind: "plan" | "notPlan";
  readonly source: { readonly repo?: string } | string;
  /** What it holds, none where it is no plan: each with the cell of its text, its text, and the fields that are compared. */
  readonly indicators?: readonly KnownIndicator[];
  /** Cells that really are wrong, where somebody has looked for such. */
  readonly knownErrors?: readonly string[];
}

/** Where a workbook comes from: files of one place are like one another. */
export function originOf({ name, truth: { source } }: LabelledWorkbook): string {
  const repo = typeof source === "string" ? source : (source.repo ?? "");
  return repo === "" ? name : repo;
}

/** A labelled workbook with all that it holds. */
export interface LabelledFile extends Pick<LabelledWorkbook, "name" | "truth"> {
  readonly contents: WorkbookContents;
}

/** All that a workbook file holds, as Excel gives it. */
export async function contentsOfFile(folder: string, file: string): Promise<WorkbookContents> {
  const { workbook } = hostWorkbook(openWorkbookFile(readFileSync(join(folder, file))));
  return workbook.read();
}

/** All labelled workbooks of a folder, by name, each opened when it is asked for. */
export async function* labelledFiles(folder: string): AsyncIterable<LabelledFile> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(TRUTH))
    .map((file) => file.slice(0, -TRUTH.length))
    .sort();
  for (const name of names) {
    const truth = JSON.parse(readFileSync(join(folder, name + TRUTH), "utf8")) as Truth;
    yield { name, truth, contents: await contentsOfFile(folder, `${name}.xlsx`) };
  }
}

/** All labelled workbooks of a folder, without the sheets that the product wrote. */
export async function labelledWorkbooks(folder: string): Promise<readonly LabelledWorkbook[]> {
  const found: LabelledWorkbook[] = [];
  for await (const { name, truth, contents } of labelledFiles(folder)) {
    const grids = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
    found.push({ name, truth, grids });
  }
  return found;
}

const TRUTH = ".truth.json";
