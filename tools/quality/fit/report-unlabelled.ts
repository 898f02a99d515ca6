import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { unlabelledReading, type UnlabelledReading } from "./unlabelled";

/** So many examples are told of each class. */
const EXAMPLES = 4;

/** Which files of a folder are read, where their readings are saved, and with which earlier ones they are compared. */
export interface UnlabelledRun {
  readonly folder: string;
  /** A text file with a name on each line; all .xlsx files of the folder where it is left out. */
  readonly list?: string | undefined;
  readonly saveTo?: string | undefined;
  readonly comparedWith?: string | undefined;
}

/** Ranks what reading fails by over workbooks that nobody has labelled, by the number of files. */
export async function reportUnlabelled({ folder, list, saveTo, comparedWith }: UnlabelledRun): Promise<void> {
  const files =
    list === undefined ? readdirSync(folder) : readFileSync(list, "utf8").split("\n").filter(Boolean);
  const readings: UnlabelledReading[] = [];
  for (const file of [...files].filter((name) => name.endsWith(".xlsx")).sort())
    readings.push(await unlabelledReading(folder, file));
  if (saveTo !== undefined) writeFileSync(saveTo, JSON.stringify(readings));
  rank(readings);
  if (comparedWith !== undefined)
    compare(JSON.parse(readFileSync(comparedWith, "utf8")) as readonly UnlabelledReading[], readings);
}

function rank(readings: readonly UnlabelledReading[]): void {
  const read = readings.filter(({ refused }) => refused === null);
  console.log(`${readings.length} workbooks, ${read.length} read as plans`);
  tell("files with", signsOf(read));
  tell(
    "refused for",
    classesOf(readings, ({ refused }) => (refused === null ? [] : [refused])),
  );
  tell(
    "numbers not read, by reason",
    classesOf(read, ({ numbersNotRead }) => Object.keys(numbersNotRead)),
  );
  tell(
    "columns without a meaning, by header",
    classesOf(read, ({ columnsWithoutMeaning }) => columnsWithoutMeaning.map(foldedHeader)),
    40,
  );
}

function signsOf(read: readonly UnlabelledReading[]): ReadonlyMap<string, readonly string[]> {
  return classesOf(read, (one) => [
    ...(one.columnsWithoutMeaning.length > 0 ? ["a column without a meaning"] : []),
    ...(one.columnsWithoutMeaning.length > 2 ? ["three columns or more without a meaning"] : []),
    ...(Object.keys(one.numbersNotRead).length > 0 ? ["numbers that were not read"] : []),
    ...(one.totalsElsewhere > 0 ? ["totals that another number of the row would be"] : []),
    ...(one.doubts > 0 ? ["doubts"] : []),
    ...(one.others > 0 ? ["other tables that could be the plan"] : []),
    ...((one.confidence ?? 1) < 0.8 ? ["a confidence below 0.8"] : []),
  ]);
}

type Classes = ReadonlyMap<string, readonly string[]>;

function classesOf(
  readings: readonly UnlabelledReading[],
  classes: (one: UnlabelledReading) => readonly string[],
): Classes {
  const found = new Map<string, string[]>();
  for (const one of readings)
    for (const name of new Set(classes(one))) found.set(name, [...(found.get(name) ?? []), one.name]);
  return found;
}

function tell(what: string, classes: Classes, limit = Infinity): void {
  console.log(`\n${what}:`);
  const ranked = [...classes].sort(([, a], [, b]) => b.length - a.length).slice(0, limit);
  for (const [name, files] of ranked)
    console.log(`${String(files.length).padStart(5)}  ${name}  (${files.slice(0, EXAMPLES).join(", ")})`);
}

/** A header without its numbers and its case, so that `Meta 2024` and `META 2025` are of one class. */
function foldedHeader(header: string): string {
  return header.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim().slice(0, 60);
}

function compare(before: readonly UnlabelledReading[], now: readonly UnlabelledReading[]): void {
  const earlier = new Map(before.map((one) => [one.name, one]));
  const changed = now.filter((one) => {
    const other = earlier.get(one.name);
    return other !== undefined && (other.digest !== one.digest || other.refused !== one.refused);
  });
  console.log(`\n${changed.length} of ${now.length} are read otherwise than before:`);
  for (const one of changed) {
    const other = earlier.get(one.name);
    if (other !== undefined) console.log(`  ${one.name}: ${inShort(other)} → ${inShort(one)}`);
  }
}

function inShort({ refused, actions, indicators, ...one }: UnlabelledReading): string {
  if (refused !== null) return `refused (${refused})`;
  const notRead = Object.values(one.numbersNotRead).reduce((sum, count) => sum + count, 0);
  return `${actions} actions, ${indicators} indicators, ${one.columnsWithoutMeaning.length} columns and ${notRead} numbers not read`;
}
