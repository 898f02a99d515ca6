import { createHash } from "node:crypto";
import { readShape } from "../../../src/headless/cli/read-shape";
import { settleDefinitions } from "../../../src/indicators";
import { readPlan, type Reading } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { contentsOfFile } from "./labelled";

/** What can be seen of the reading of a workbook of which nobody has said what is in it. */
export interface UnlabelledReading {
  readonly name: string;
  /** Why no plan was found; `null` where one was. */
  readonly refused: string | null;
  readonly confidence: number | null;
  readonly indicators: number;
  readonly actions: number;
  /** The headers of filled columns that found no meaning. */
  readonly columnsWithoutMeaning: readonly string[];
  /** How many cells with a number were not read, by the reason that is given. */
  readonly numbersNotRead: Readonly<Record<string, number>>;
  readonly doubts: number;
  /** Indicators whose overall target is not what their years come to, while another number of the row is. */
  readonly totalsElsewhere: number;
  /** Other tables that could be the plan. */
  readonly others: number;
  /** A digest of all that `poa read` says, by which two readings are compared. */
  readonly digest: string;
}

/** Reads a workbook file, and says what went wrong if reading fails. */
export async function unlabelledReading(folder: string, file: string): Promise<UnlabelledReading> {
  try {
    const { sheets } = await contentsOfFile(folder, file);
    const grids = sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
    return ofReading(file, readPlan(grids, {}, file), grids);
  } catch (error) {
    return { ...nothingRead(file), refused: `cannot be opened: ${String(error).slice(0, 60)}` };
  }
}

function nothingRead(name: string): UnlabelledReading {
  return {
    name,
    refused: null,
    confidence: null,
    indicators: 0,
    actions: 0,
    columnsWithoutMeaning: [],
    numbersNotRead: {},
    doubts: 0,
    totalsElsewhere: 0,
    others: 0,
    digest: "",
  };
}

function ofReading(name: string, reading: Reading, grids: readonly Grid[]): UnlabelledReading {
  if (reading.kind === "noPlan") return { ...nothingRead(name), refused: causeOf(reading) };
  const settled = settleDefinitions(reading.plan);
  const shape = readShape({ ...reading, ...settled });
  const numbersNotRead: Record<string, number> = {};
  for (const { text, why } of shape.notRead)
    if (/\d/.test(text)) numbersNotRead[why] = (numbersNotRead[why] ?? 0) + 1;
  return {
    name,
    refused: null,
    confidence: shape.confidence,
    indicators: shape.indicators.length,
    actions: shape.actions.length,
    columnsWithoutMeaning: shape.notRead
      .filter(({ why }) => why === "columnWithoutMeaning")
      .map(({ text }) => text),
    numbersNotRead,
    doubts: shape.doubts.length,
    totalsElsewhere: shape.indicators.filter((indicator) => hasTotalElsewhere(indicator, grids)).length,
    others: shape.others.length,
    digest: createHash("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, 16),
  };
}

/** The cause at the sheet that came nearest to being a plan. */
function causeOf({ lookedAt }: Extract<Reading, { kind: "noPlan" }>): string {
  const ORDER = ["noBody", "headIncomplete", "noHead", "reportForm", "own", "empty"];
  const nearest = [...lookedAt].sort((a, b) => {
    const byCause = ORDER.indexOf(a.why) - ORDER.indexOf(b.why);
    return byCause === 0 ? b.found.length - a.found.length : byCause;
  })[0];
  if (nearest === undefined) return "no sheet";
  const against = nearest.against?.[0];
  return against === undefined
    ? `${nearest.why}, lacks ${nearest.missing.join(" and ") || "nothing"}`
    : `${nearest.why}, ${against}`;
}

type ShapeOfIndicator = ReturnType<typeof readShape>["indicators"][number];

function hasTotalElsewhere(indicator: ShapeOfIndicator, grids: readonly Grid[]): boolean {
  const { overallTarget, annualTargets } = indicator;
  const years = Object.values(annualTargets).filter((value) => value !== null);
  if (overallTarget === null || years.length < 2) return false;
  const comesTo = (number: number): boolean =>
    [sumOf(years), sumOf(years) / years.length, years.at(-1) ?? NaN, Math.max(...years)].some((total) =>
      isNear(total, number),
    );
  if (comesTo(overallTarget)) return false;
  return numbersOfRow(indicator.cell, grids).some((number) => isNear(number, sumOf(years)));
}

function numbersOfRow(cell: string, grids: readonly Grid[]): readonly number[] {
  const end = cell.lastIndexOf("!");
  const sheet = cell.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
  const row = Number(/\d+$/.exec(cell)?.[0]) - 1;
  const values = grids.find((grid) => grid.sheet === sheet)?.values[row] ?? [];
  return values.filter((value): value is number => typeof value === "number");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}
