import { furtherMeasures } from "../../plan/language/check-patterns";
import { withoutJoinerAtEnd } from "../../plan/language/spelling/joining-words";
import { phrases } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../plan/language/spelling/text-folding";
import { BULLET, NUMBERING, withoutMark } from "../sheet/list-marks";
import { goesOnFrom, LINES_IN_BRACKET } from "./text-goes-on";

/** The texts that can be indicators of their own in one cell. */
export interface IndicatorLines {
  /** One text for each line of the cell, wrapped lines joined. */
  readonly lines: readonly string[];
  /** Of these, how many begin with a mark: "# of", "Number of", a bullet, a numbering. */
  readonly marked: number;
}

const HASH = /^#\s*/u;

/** Splits an indicator cell into its indicators, as far as its text alone can tell. */
export function indicatorLines(text: string): IndicatorLines {
  const all = withNumbersJoined(linesOfCell(text));
  const lines: string[] = [];
  let marked = 0;
  for (const [place, line] of all.entries()) {
    const isMarked = beginsIndicator(line);
    const last = lines[lines.length - 1];
    if (
      !isMarked &&
      last !== undefined &&
      goesOnFrom(last, line, () => all.slice(place + 1, place + 1 + LINES_IN_BRACKET))
    )
      lines[lines.length - 1] = `${last} ${line}`;
    else {
      if (isMarked) marked++;
      lines.push(line);
    }
  }
  return { lines, marked };
}

/** The lines of a cell that are not blank; those beyond what Excel can hold belong to the last. */
function linesOfCell(text: string): readonly string[] {
  const lines = text.split("\n").map(onOneLine).filter(Boolean);
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES - 1), lines.slice(MAX_LINES - 1).join(" ")];
}

/** A cell of Excel has at most 253 line feeds ("Excel specifications and limits"). */
const MAX_LINES = 254;

/** "1." on a line of its own numbers the text below it. */
function withNumbersJoined(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && NUMBER_ALONE.test(before)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const NUMBER_ALONE = /^\(?\d{1,2}(?:\.\d{1,2}){0,4}[.)]$/u;

/**
 * The indicators of a cell in a plan without targets, which would tell how many there are: its lines, where one of
 * them begins as indicators do and all say enough to be one. `null` for any other cell.
 */
export function linesWithoutTargets({ lines, marked }: IndicatorLines): readonly string[] | null {
  const sayEnough = lines.every((line) => isWithoutWordSpaces(line) || line.split(" ").length >= MIN_WORDS);
  return lines.length > 1 && marked > 0 && sayEnough ? lines.map(withoutMark) : null;
}

const MIN_WORDS = 3;

/** Whether a text can name an indicator: "N/A", "-", "TBD" and a number alone say that there is none. */
export function namesIndicator(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (text.length > LONGEST_WORD_FOR_NONE) return true;
  const folded = foldText(withoutOwnName(text));
  return !NONE().some((phrase) => phrase.isWhole(folded));
}

/** "Indicator IV: not applicable" without the name of what it stands for. */
function withoutOwnName(text: string): string {
  const [, name = "", rest = ""] = /^([^:：]{1,30})[:：]\s*(\S.*)$/su.exec(text) ?? [];
  return phrases.indicator().isStart(foldText(name)) ? rest : text;
}

const NONE = ofLanguages(() => [phrases.notApplicable(), phrases.notProgrammed(), phrases.undecided()]);
const LONGEST_WORD_FOR_NONE = 40;

/** Whether a line begins as indicators do. */
export function beginsIndicator(line: string): boolean {
  if (HASH.test(line) || BULLET.test(line) || NUMBERING.test(line)) return true;
  return phrases.indicatorStarts().isStart(foldText(line.slice(0, LONGEST_START)));
}

/** No phrase with which indicators begin is nearly as long. */
const LONGEST_START = 80;

/** The text of a cell's only indicator without the numbering that is known apart, where it still begins with it. */
export function withoutNumber(text: string, number: string | null): string {
  return number !== null && text.replace(BULLET, "").startsWith(number) ? withoutMark(text) : text;
}

/** The numbering before the text of a cell's only indicator, as it is written ("2.1."); `null` where there is none. */
export function numberOfIndicator(text: string): string | null {
  const line = onOneLine(text).replace(BULLET, "");
  const number = NUMBERING.exec(line)?.[0];
  return number === undefined || number === line ? null : number.trim();
}

/** Parts of one line that begin with "#" or "# of" each, as pages put them when pasted; the line alone where there is one. */
export function splitAtMarks(line: string): readonly string[] {
  const parts = line.split(/\s(?=#\s?\p{L})/u).map(onOneLine);
  if (parts.length > 1) return parts;
  const places = [0, ...furtherMeasures(line), line.length];
  return places.slice(1).map((end, place) => onOneLine(withoutSemicolon(line.slice(places[place], end))));
}

/** "# of courses; " before the next measure. */
function withoutSemicolon(part: string): string {
  const bare = part.trimEnd();
  return bare.length < part.length && bare.endsWith(";") ? bare.slice(0, -1) : bare;
}

const FIRST_OF_COUNT = /^\(?(?:i|a|1)[.)]\s/iu;
const COUNTS: readonly (readonly string[])[] = [
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
  ["a", "b", "c", "d", "e", "f", "g", "h"],
  ["1", "2", "3", "4", "5", "6", "7", "8"],
];

/** The parts that a line counts: "(i) # of campaigns; (ii) # of people". `null` for a line that counts none. */
export function countedParts(line: string): readonly string[] | null {
  if (!FIRST_OF_COUNT.test(line)) return null;
  for (const marks of COUNTS) {
    const starts: { readonly at: number; readonly end: number }[] = [];
    for (const mark of marks) {
      const from = starts.at(-1)?.end ?? 0;
      const found = new RegExp(String.raw`(?:^|[\s;,])\(?${mark}[.)]\s+`, "iu").exec(line.slice(from));
      if (found === null) break;
      starts.push({ at: from + found.index, end: from + found.index + found[0].length });
    }
    if (starts.length < 2) continue;
    return starts.map(({ end }, place) =>
      withoutJoinerAtEnd(line.slice(end, starts[place + 1]?.at ?? line.length)),
    );
  }
  return null;
}
