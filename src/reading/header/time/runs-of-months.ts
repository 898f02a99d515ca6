import { periodInHeader } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { placeOf, type Month } from "../../../plan/period";
import type { ColumnKind, HeaderSense } from "../header-column";

/** Twelve columns beside one another that name the months in turn after the same words: "PLANNED JAN", "PLANNED FEB". */
interface RunOfMonths {
  readonly start: number;
  readonly first: Month;
}

const MONTHS_OF_YEAR = 12;
/** So many of twelve that name their month make a run, whose others can be words as well: "SET", "MAY". */
const MIN_NAMED = 8;

/**
 * What runs of months tell of one another: each of their columns is of its month, and where one of two runs is of what
 * was achieved, the one left of it is of what was planned, whatever its word is ("PROGRAM ENE | EJECUCIÓN ENE").
 */
export function withRunsOfMonths(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  const runs = runsAmong(senses);
  if (runs.length === 0) return senses;
  const settled = [...senses];
  for (const { start, first } of runs)
    for (let place = 0; place < MONTHS_OF_YEAR; place++) {
      const sense = settled[start + place];
      if (sense !== undefined) settled[start + place] = ofMonth(sense, monthAt(first, place));
    }
  for (const [number, { start }] of runs.entries()) {
    const next = runs[number + 1];
    const isPair = next?.start === start + MONTHS_OF_YEAR || next?.start === start + MONTHS_OF_YEAR + 1;
    if (!isPair || !isOf(settled, next, "actual") || !isOfNoValue(settled, start)) continue;
    for (let place = start; place < start + MONTHS_OF_YEAR; place++) {
      const sense = settled[place];
      if (sense !== undefined) settled[place] = { ...sense, kinds: ["target"] };
    }
  }
  return settled;
}

function runsAmong(senses: readonly HeaderSense[]): readonly RunOfMonths[] {
  const runs: RunOfMonths[] = [];
  for (let start = 0; start + MONTHS_OF_YEAR <= senses.length; start++) {
    const run = runAt(senses, start);
    if (run === null) continue;
    runs.push(run);
    start += MONTHS_OF_YEAR - 1;
  }
  return runs;
}

function runAt(senses: readonly HeaderSense[], start: number): RunOfMonths | null {
  const first = monthOf(senses[start]);
  const words = wordsBeforeMonth(senses[start]);
  if (first === null || words === "") return null;
  let named = 0;
  for (let place = 0; place < MONTHS_OF_YEAR; place++) {
    const sense = senses[start + place];
    const month = monthAt(first, place);
    if (wordsBeforeMonth(sense) !== words || monthNamedLast(sense) !== month) return null;
    if (monthOf(sense) === month) named++;
  }
  return named >= MIN_NAMED ? { start, first } : null;
}

function monthAt(first: Month, place: number): Month {
  return (((first - 1 + place) % MONTHS_OF_YEAR) + 1) as Month;
}

function monthOf(sense: HeaderSense | undefined): Month | null {
  return placeOf(sense?.period?.part, "month");
}

/** The month that the last word of a header names by itself. */
function monthNamedLast(sense: HeaderSense | undefined): Month | null {
  return placeOf(periodInHeader(leafWords(sense).at(-1) ?? "")?.part, "month");
}

function wordsBeforeMonth(sense: HeaderSense | undefined): string {
  return leafWords(sense).slice(0, -1).join(" ");
}

function leafWords(sense: HeaderSense | undefined): readonly string[] {
  return foldText(sense?.path.levels.at(-1) ?? "").split(" ");
}

function ofMonth(sense: HeaderSense, month: Month): HeaderSense {
  if (monthOf(sense) === month) return sense;
  const period = periodInHeader(leafWords(sense).at(-1) ?? "");
  return { ...sense, period };
}

function isOf(senses: readonly HeaderSense[], { start }: RunOfMonths, kind: "actual"): boolean {
  return senses.slice(start, start + MONTHS_OF_YEAR).every(({ kinds }) => kinds[0] === kind);
}

/** Whether nothing says that the columns of a run are targets, results or money. */
function isOfNoValue(senses: readonly HeaderSense[], start: number): boolean {
  return senses
    .slice(start, start + MONTHS_OF_YEAR)
    .every(
      ({ kinds, isUnderMoney }) => isUnderMoney !== true && !kinds.some((kind) => OF_VALUES.includes(kind)),
    );
}

const OF_VALUES: readonly ColumnKind[] = ["target", "actual", "resources"];
