import { dimensionOfCategory } from "../../plan/language/breakdown-words";
import { phrases } from "../../plan/language/phrases";
import { rememberByText } from "../../plan/language/remembered";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { HeaderPath } from "./header-paths";
import { mentionsGroupOfPeople, namesGroupOfPeople } from "./part-names";

/** A column with one part of the values of another, or of those beside it: "Male" under "Target 2024". */
export interface PartColumn {
  readonly column: number;
  readonly label: string;
}

/** The columns that say what percentages are of. */
export interface FractionColumns {
  readonly numerator: number;
  readonly denominator: number;
}

/** The columns of one whole and its parts. */
export interface ColumnGroup {
  /** The column of all; where there is none, that of the first part stands for the sum of them. */
  readonly whole: number;
  readonly isSum: boolean;
  readonly parts: readonly PartColumn[];
  /** The columns that say what the whole's percentages are of. */
  readonly fraction?: FractionColumns;
  /** The texts over the whole without the word that says that it is one. */
  readonly levels: readonly string[];
}

/** A header taken apart: the part that it names, "" for all of them, and what it says besides. */
interface NamedPart {
  readonly path: HeaderPath;
  readonly label: string;
  readonly isTotal: boolean;
  readonly levels: readonly string[];
}

/** What is known of a column that others could be parts of. */
export interface WholesKnown {
  /** Whether its header lets it be one. */
  canBe(path: HeaderPath): boolean;
  /** Whether its header says that it holds targets, actuals or baselines. */
  isOfValues(path: HeaderPath): boolean;
  /** Whether its numbers are what those of the parts add up to. */
  isSumOf(path: HeaderPath, parts: readonly PartColumn[]): boolean;
}

/**
 * The columns that tell the values of others apart: "Male | Female | Total" below one header, "Target (women)" beside
 * "Target". All columns that share what is said besides must be such, so the letters of months ("F", "M") are none.
 */
export function columnGroups(paths: readonly HeaderPath[], wholes: WholesKnown): readonly ColumnGroup[] {
  const alike = groupsOfOneBase(paths);
  const withWhole = alike.filter(({ isSum }) => !isSum);
  const taken = columnsOf(withWhole);
  const ofTotals = groupsOfTotals(
    paths.filter(({ column }) => !taken.has(column)),
    wholes,
  );
  const others = columnsOf(ofTotals);
  const sums = alike.filter(({ isSum, parts }) => isSum && !parts.some(({ column }) => others.has(column)));
  return [...withWhole, ...ofTotals, ...sums];
}

function columnsOf(groups: readonly ColumnGroup[]): ReadonlySet<number> {
  return new Set(groups.flatMap(({ whole, parts }) => [whole, ...parts.map(({ column }) => column)]));
}

/** The groups of columns that stand side by side and say the same besides their parts. */
function groupsOfOneBase(paths: readonly HeaderPath[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (let place = 0; place < paths.length;) {
    const base = baseOf(paths[place]);
    let end = place + 1;
    while (end < paths.length && isBeside(paths[end - 1], paths[end]) && baseOf(paths[end]) === base) end++;
    const group = groupOf(paths.slice(place, end).map(namedPart));
    if (group !== null) groups.push(group);
    place = end;
  }
  return groups;
}

/**
 * The groups of columns of people side by side, in one breakdown or in several ("In transit | Returnees | Girls | Boys |
 * Women | Men"), each with its whole.
 */
function groupsOfTotals(paths: readonly HeaderPath[], wholes: WholesKnown): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (let place = 0; place < paths.length;) {
    let end = place;
    while (end < paths.length && isOfPeopleWith(paths[place], paths[end]) && isInRun(paths, place, end))
      end++;
    const parts = paths.slice(place, end).map((path) => ({ column: path.column, label: labelOf(path) }));
    const isDistinct = new Set(parts.map(({ label }) => label.toLowerCase())).size === parts.length;
    const whole =
      isDistinct && parts.length > 1 ? wholeOfRun(paths, { place, end, parts }, wholes) : undefined;
    if (whole !== undefined)
      groups.push({ whole: whole.column, isSum: false, parts, levels: namedPart(whole).levels });
    place = Math.max(end, place + 1);
  }
  return groups;
}

interface RunOfParts {
  readonly place: number;
  readonly end: number;
  readonly parts: readonly PartColumn[];
}

/**
 * The whole of a run of parts: of the columns of values next to it, or next but one, the nearest that the parts add up
 * to; where the numbers do not say, the nearest that its words call a total, with no other column of values between.
 */
function wholeOfRun(
  paths: readonly HeaderPath[],
  { place, end, parts }: RunOfParts,
  wholes: WholesKnown,
): HeaderPath | undefined {
  const isOfValues = (path: HeaderPath | undefined): boolean => path !== undefined && wholes.isOfValues(path);
  const near = [[place - 1], [end], [place - 2, place - 1], [end + 1, end]].flatMap(
    ([at = -1, between = -1]) => {
      const path = paths[at];
      if (path === undefined || !isNextTo(parts, paths[place], path) || !wholes.canBe(path)) return [];
      return [{ path, isTotal: namedPart(path).isTotal, isBehind: isOfValues(paths[between]) }];
    },
  );
  const sum = near.find(({ path, isTotal }) => (isTotal || isOfValues(path)) && wholes.isSumOf(path, parts));
  return (sum ?? near.find(({ isTotal, isBehind }) => isTotal && !isBehind))?.path;
}

function isInRun(paths: readonly HeaderPath[], place: number, end: number): boolean {
  return place === end || isBeside(paths[end - 1], paths[end]);
}

/** Whether a column is of people, below the same headers as the first of its run. */
function isOfPeopleWith(first: HeaderPath | undefined, path: HeaderPath | undefined): boolean {
  return path !== undefined && isBelowSame(first, path) && !namedPart(path).isTotal && isOfPeople(path);
}

/** Whether a column is near some parts, and below the same headers as the first of them. */
function isNextTo(parts: readonly PartColumn[], first: HeaderPath | undefined, path: HeaderPath): boolean {
  return (
    isBelowSame(first, path) && parts.some(({ column }) => Math.abs(column - path.column) <= NEXT_BUT_ONE)
  );
}

const NEXT_BUT_ONE = 2;

function isBelowSame(first: HeaderPath | undefined, path: HeaderPath): boolean {
  return first?.levels.slice(0, -1).join("|") === path.levels.slice(0, -1).join("|");
}

function isOfPeople({ levels }: HeaderPath): boolean {
  return mentionsGroupOfPeople(levels.at(-1) ?? "");
}

/** "Host communities" of "Target: Host communities". */
function labelOf(path: HeaderPath): string {
  const { label, levels } = namedPart(path);
  const leaf = path.levels.at(-1) ?? "";
  return label !== "" && levels.length < path.levels.length ? label : leaf.replace(/^[^:]*:\s*/u, "");
}

/** The columns that hold nothing but a part: in a sum the first of them stands for all. */
export function partColumnsOf(groups: readonly ColumnGroup[]): ReadonlySet<number> {
  return new Set(groups.flatMap(columnsBesideWhole));
}

/** The columns of a group but that of the whole. */
export function columnsBesideWhole({ whole, parts, fraction }: ColumnGroup): readonly number[] {
  const ofRatio = fraction === undefined ? [] : [fraction.numerator, fraction.denominator];
  return [...parts.map(({ column }) => column), ...ofRatio].filter((column) => column !== whole);
}

function isBeside(left: HeaderPath | undefined, right: HeaderPath | undefined): boolean {
  return left?.column !== undefined && right?.column === left.column + 1;
}

function baseOf(path: HeaderPath | undefined): string {
  return path === undefined ? "" : namedPart(path).levels.map(foldText).join("|");
}

function groupOf(columns: readonly NamedPart[]): ColumnGroup | null {
  const parts = columns.filter(({ label }) => label !== "");
  const wholes = columns.filter(({ label }) => label === "");
  const [whole] = wholes;
  const first = whole ?? parts[0];
  if (first === undefined || parts.length === 0 || wholes.length > 1 || columns.length < 2) return null;
  // A part beside something that does not say that it is all may be all that is told apart.
  if (first.levels.length === 0) return null;
  const labels = new Set(parts.map(({ label }) => label.toLowerCase()));
  if (labels.size < parts.length) return null;
  // "27-31" can be the days of a month as well as an age; beside a total it is an age.
  if (whole === undefined && !parts.every(({ label }) => HAS_LETTERS.test(label))) return null;
  return {
    whole: first.path.column,
    isSum: whole === undefined,
    parts: parts.map(({ path, label }) => ({ column: path.column, label })),
    levels: first.levels,
  };
}

/** "Target 2024" above "Male", "Target 2024 – male", "Male target 2024", "2024 (F)". */
function namedPart(path: HeaderPath): NamedPart {
  const leaf = path.levels.at(-1) ?? "";
  const above = path.levels.slice(0, -1);
  if (above.length > 0 && namesColumn(leaf)) return { path, label: leaf, isTotal: false, levels: above };
  if (above.length > 0 && namesAll(leaf)) return { path, label: "", isTotal: true, levels: above };
  if (above.length === 0 && HAS_LETTERS.test(leaf) && namesColumn(leaf)) {
    return { path, label: leaf, isTotal: false, levels: [] };
  }
  const apart = partInText(leaf);
  if (apart === null) return { path, label: "", isTotal: false, levels: path.levels };
  const isWholeText = apart.label !== "" && above.length === 0 && namesAll(apart.rest);
  const levels = isWholeText ? [] : [...above, apart.rest];
  return { path, label: apart.label, isTotal: apart.label === "", levels };
}

/** A part, or the word for all, at the end or the beginning of a header of one row. */
const partInText = rememberByText((text): { readonly label: string; readonly rest: string } | null => {
  const words = text.split(SEPARATOR).filter((word) => word !== "");
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count--) {
    const ends = [
      { name: words.slice(-count).join(" "), rest: words.slice(0, -count).join(" ") },
      { name: words.slice(0, count).join(" "), rest: words.slice(count).join(" ") },
    ];
    for (const { name, rest } of ends) {
      const isPart = HAS_LETTERS.test(name) && namesColumn(name);
      if (isPart && /\p{L}{2}|\d{4}/u.test(rest)) return { label: name, rest };
      if (namesAll(name)) return { label: "", rest };
    }
  }
  return null;
});

/** Whether a header names a group of people; "Thai" and "Cambodian" are parties there. */
function namesColumn(text: string): boolean {
  return namesGroupOfPeople(text) && dimensionOfCategory(text) !== "nationality";
}

const HAS_LETTERS = /\p{L}/u;
const SEPARATOR = /[\s_–—:/(),]+|\s-\s/u;
const MAX_WORDS = 4;

function namesAll(text: string): boolean {
  return phrases.totals().isWhole(foldText(text));
}
