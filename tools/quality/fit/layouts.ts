import * as fc from "fast-check";
import { readPlan, type Reading } from "../../../src/reading";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { intended, told } from "../../../tests/reading/layouts-told";
import type { IntendedPlan, Layout } from "../../../tests/reading/plan-layouts";
import { layouts, plansFor } from "../../../tests/reading/plan-layouts";
import { setOut } from "../../../tests/reading/plan-sheets";
import type { Score } from "./score";

/** A plan that the generator set out, so that what is in it is known. */
export interface LaidOut {
  readonly name: string;
  readonly plan: IntendedPlan;
  readonly layout: Layout;
  readonly grids: readonly Grid[];
}

const SEED = 20_260_101;

/** Plans in layouts at random, the same at each call. */
export function laidOutPlans(count: number): readonly LaidOut[] {
  const cases = layouts.chain((layout) => plansFor(layout).map((plan) => ({ layout, plan })));
  return fc.sample(cases, { seed: SEED, numRuns: count }).map(({ layout, plan }, place) => ({
    name: `layout ${place}`,
    plan,
    layout,
    grids: setOut(plan, layout),
  }));
}

/** The share of the objectives, actions and indicators that were read as they were meant. */
export function scoreOfLayout(reading: Reading, { plan, layout }: LaidOut): Score {
  const meant = Object.values(intended(plan, layout)).flat() as readonly string[];
  const read =
    reading.kind === "plan" ? (Object.values(told(reading.plan, layout)).flat() as readonly string[]) : [];
  const lines = new Set(read);
  const right = meant.filter((line) => lines.has(line)).length;
  const share = right / Math.max(1, meant.length);
  const isFull = right === meant.length && read.length === meant.length;
  return {
    right,
    all: meant.length,
    share,
    verdict: isFull ? "fully right" : share >= 0.95 ? "usable" : "wrong",
  };
}

/** What can happen to the headers of a plan. */
export const DAMAGES = ["heads removed", "words unknown", "misleading column"] as const;
export type Damage = (typeof DAMAGES)[number];

/** The same plan with some of its headers made worse; `null` where it was not read before. */
export function damaged(laidOut: LaidOut, damage: Damage, place: number): LaidOut | null {
  const reading = readPlan(laidOut.grids);
  if (reading.kind === "noPlan") return null;
  const { parts } = reading.plan;
  const headers = reading.explain();
  const grids = laidOut.grids.map((grid) => {
    const part = parts.find(({ sheet }) => sheet === grid.sheet);
    const first = headers.find(({ sheet }) => sheet === grid.sheet)?.header.row;
    if (part === undefined || first === undefined) return grid;
    return withHeaders(grid, first, part.extent.lastHeaderRow, damage, place);
  });
  return { ...laidOut, name: `${laidOut.name}, ${damage}`, grids };
}

const UNKNOWN_WORDS = ["Lumo", "Tarvik", "Osqua", "Hinde", "Pelota ren", "Wistra"];

function withHeaders(grid: Grid, first: number, last: number, damage: Damage, place: number): Grid {
  const isOfHeader = (row: number): boolean => row >= first - grid.firstRow && row <= last - grid.firstRow;
  if (damage === "misleading column") return withMisleadingColumn(grid, isOfHeader, place);
  let seen = place;
  const change = (value: GridValue): GridValue => {
    if (typeof value !== "string" || !/\p{L}{3}/u.test(value) || seen++ % 3 !== 0) return value;
    return damage === "heads removed" ? null : (UNKNOWN_WORDS[seen % UNKNOWN_WORDS.length] ?? null);
  };
  return { ...grid, values: grid.values.map((row, at) => (isOfHeader(at) ? row.map(change) : row)) };
}

/** One header stands a second time at the right, over words that have nothing to do with it. */
function withMisleadingColumn(grid: Grid, isOfHeader: (row: number) => boolean, place: number): Grid {
  const headers = grid.values.flatMap((row, at) => (isOfHeader(at) ? row : []));
  const texts = headers.filter((value) => typeof value === "string");
  const header = texts[place % Math.max(1, texts.length)] ?? null;
  const last = grid.values.findLastIndex((_, at) => isOfHeader(at));
  return {
    ...grid,
    values: grid.values.map((row, at) => [
      ...row,
      at === last ? header : at > last && row.some((value) => value !== null) ? `${at * 7} east wing` : null,
    ]),
    formulas: grid.formulas.map((row) => [...row, null]),
    numberFormats: grid.numberFormats.map((row) => [...row, "General"]),
  };
}
