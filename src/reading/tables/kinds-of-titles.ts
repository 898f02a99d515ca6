import { ENDING_OF_NAME, NAMED_FOR, UNSPACED_NAMED_FOR } from "../../plan/language/agency-words";
import type { HeaderWords } from "../../plan/language/header-words";
import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { isMarkOfFile, namesAside, numberedTable, saysWithdrawn } from "../../plan/language/title-words";
import { periodInHeader } from "../../plan/language/time/period-words";
import { parseDay } from "../../plan/period";
import { isLabelledObjective, numberedAction, numberOfObjective } from "../header/numbering";
import type { SheetView } from "../sheet/sheet-view";
import { textsOfRow } from "./header-rows";

/** What a line alone above a table says of it. */
export type KindOfTitle =
  /** It calls itself an objective or another level, or is numbered as one. */
  | "level"
  /** The table below is none of the plan's: an example, a legend, what was deleted. */
  | "aside"
  /** It says how the file stands, or counts its tables: "Draft", "Page 2", "Annex 2". */
  | "mark"
  /** It counts the table below and names it: "Table 2: Ponds". */
  | "numberedTable"
  /** It names an agency and nothing more. */
  | "agency"
  /** It says that a plan follows: "Action plan 2025". */
  | "plan"
  | "other";

/** What a line alone above a table says of it. */
export function kindOfTitle(line: string, words: HeaderWords): KindOfTitle {
  const text = line.slice(0, LONGEST_LINE);
  if (isLabelledObjective(text)) return "level";
  const numbered = numberedTable(text);
  if (isAside(numbered?.rest ?? text, words)) return "aside";
  if (numbered !== null) return numbered.rest === "" ? "mark" : "numberedTable";
  if (isMarkOfFile(text) || isDayOrMonth(text)) return "mark";
  const isOfPlan = namesPlan(text, words);
  // "Rencana Aksi 2026" is a plan of a year, and no action 2026.
  if (isOfPlan && periodInHeader(text.slice(0, LONGEST_NAME))?.year != null) return "plan";
  if (numberOfObjective(text) !== null) return "level";
  if (namesAgency(text)) return "agency";
  return isOfPlan ? "plan" : "other";
}

/** Objectives are worded in some hundred characters; what a longer line is stands at its beginning. */
const LONGEST_LINE = 1000;

/** Whether a title says that the table below it is none of the plan's. */
function isAside(title: string, words: HeaderWords): boolean {
  const text = numberedAction(title)?.rest ?? title;
  return namesAside(text) || (saysWithdrawn(text) && isOfActions(text, words));
}

/** "Actions that were postponed", "Deleted", "Postponed to 2026": with a word for what a plan holds, or hardly another. */
function isOfActions(text: string, words: HeaderWords): boolean {
  const folded = foldText(text);
  const count = folded.split(" ").length;
  if (count > MAX_WORDS_WITHDRAWN) return false;
  const saysWhat = words.termsIn(text).some((term) => term === "action" || term === "indicator");
  return (
    saysWhat ||
    phrases.withdrawn().isWhole(folded) ||
    (/\d$/.test(folded) && phrases.withdrawn().isStart(folded))
  );
}

const MAX_WORDS_WITHDRAWN = 8;

/** "Printed on 3 March 2024", "June 2024": a day or a month with its year, and few words besides. */
function isDayOrMonth(text: string): boolean {
  if (parseDay(text) !== null) return true;
  const period = text.length > LONGEST_NAME ? null : periodInHeader(text);
  const isOfMonths = period?.year != null && period.months !== null;
  return isOfMonths && foldText(text).split(" ").length <= MAX_WORDS_DATED;
}

const MAX_WORDS_DATED = 6;

function namesAgency(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  return (
    NAMED_FOR().exec(text)?.index === 0 || ENDING_OF_NAME().test(text) || UNSPACED_NAMED_FOR().test(text)
  );
}

const LONGEST_NAME = 80;

/** "Plan", "Action plan 2025", "Output indicators": words for a plan or its columns, and nothing of what it is about. */
function namesPlan(text: string, words: HeaderWords): boolean {
  const folded = foldText(text).replace(/\d+/g, "").trim();
  if (phrases.planTitle().isWhole(folded) || phrases.actionLabels().isWhole(folded)) return true;
  if (phrases.planTitle().isWithin(folded) && words.says(text, "action")) return true;
  const matches = words.match(text);
  const covered = matches.reduce((length, { phrase }) => length + phrase.length, 0);
  return covered >= folded.length * NEARLY_ALL && NAMES_OF_TABLES.some((term) => words.says(text, term));
}

const NAMES_OF_TABLES = ["action", "indicator", "target"] as const;
const NEARLY_ALL = 0.8;

/**
 * Whether the title of a table says that it is none of the plan's: the lines right above its header, of the first table
 * of a sheet the sheet's first line and its name.
 */
export function isTitledAside(view: SheetView, headerRow: number, words: HeaderWords): boolean {
  if (isAside(view.grid.sheet, words)) return true;
  const lines = linesAbove(view, headerRow);
  const first = firstLine(view);
  // Above a sheet's first table stand instructions, too.
  const titles = lines.some(({ row }) => row === first?.row) ? [first] : lines;
  return titles.some((line) => line != null && kindOfTitle(line.text, words) === "aside");
}

interface Line {
  readonly row: number;
  readonly text: string;
}

/** The texts alone in their rows right above a header, from below: with a blank row below them at most, and none between. */
function linesAbove(view: SheetView, headerRow: number): readonly Line[] {
  const lines: Line[] = [];
  let row = headerRow - 1;
  if (textsOfRow(view, row).length === 0) row--;
  for (; row >= view.firstRow; row--) {
    const [text, other] = textsOfRow(view, row);
    if (text === undefined || other !== undefined) break;
    lines.push({ row, text });
  }
  return lines;
}

function firstLine(view: SheetView): Line | null {
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const [text] = textsOfRow(view, row);
    if (text !== undefined) return { row, text };
  }
  return null;
}
