import type { Reading } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { labelledWorkbooks, originOf } from "./labelled";
import { damaged, DAMAGES, laidOutPlans, scoreOfLayout, type LaidOut } from "./layouts";
import { scoreOf, type Score } from "./score";

/** A workbook of which it is known what is in it. */
export interface Sample {
  readonly name: string;
  readonly group: "labelled" | "laid out" | "damaged";
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
  return laidOutPlans(count).map((laidOut) => sampleOf(laidOut, "laid out"));
}

/** Plans of the generator with headers that were removed, are unknown or mislead: each in all of these ways. */
export function damagedSamples(count: number): readonly Sample[] {
  return laidOutPlans(count).flatMap((laidOut, place) =>
    DAMAGES.flatMap((damage) => {
      const worse = damaged(laidOut, damage, place);
      return worse === null ? [] : [sampleOf(worse, "damaged")];
    }),
  );
}

function sampleOf(laidOut: LaidOut, group: Sample["group"]): Sample {
  return {
    name: laidOut.name,
    group,
    origin: laidOut.layout.language,
    isPlan: true,
    grids: laidOut.grids,
    score: (reading) => scoreOfLayout(reading, laidOut),
  };
}
