import type { Reading } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { labelledWorkbooks, originOf } from "./labelled";
import { laidOutPlans, scoreOfLayout, type LaidOut } from "./layouts";
import { scoreOf, type Score } from "./score";

/** A workbook of which it is known what is in it. */
export interface Sample {
  readonly name: string;
  readonly group: "labelled" | "laid out";
  /** Samples of one origin are like one another, so that none of them says how another would be read. */
  readonly origin: string;
  readonly isPlan: boolean;
  readonly grids: readonly Grid[];
  readonly score: (reading: Reading) => Score;
}

/** The labelled workbooks of a folder. */
export async function labelledSamples(folder: string): Promise<readonly Sample[]> {
  const workbooks = await labelledWorkbooks(folder);
  return workbooks.map((workbook) => ({
    name: workbook.name,
    group: "labelled",
    origin: originOf(workbook),
    isPlan: workbook.truth.kind === "plan",
    grids: workbook.grids,
    score: (reading) => scoreOf(reading, workbook.truth),
  }));
}

/** Plans of the generator. */
export function laidOutSamples(count: number): readonly Sample[] {
  return laidOutPlans(count).map(sampleOf);
}

function sampleOf(laidOut: LaidOut): Sample {
  return {
    name: laidOut.name,
    group: "laid out",
    origin: laidOut.layout.language,
    isPlan: true,
    grids: laidOut.grids,
    score: (reading) => scoreOfLayout(reading, laidOut),
  };
}
