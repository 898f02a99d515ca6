import { formatAddress, formatCell } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import type { Doubt } from "../../plan/plan";
import type { Finding, Severity } from "../finding";
import { doubtfulCells } from "./doubtful-cells";
import { maxSeverityInDoubtfulPlan } from "./doubtful-plan";
import { compareMatters } from "./matter";
import { quote } from "../phrasing";
import type { Found, Rule } from "../rule";

/** What a rule found, as it is kept from one check to the next. */
export interface Note {
  readonly rule: Rule;
  readonly found: Found;
  /** By it the finding is accepted. */
  readonly key: string;
}

export function noted(rule: Rule, found: Found): Note {
  return { rule, found, key: findingKey(rule, found) };
}

/**
 * The rule, what the finding is about, and what it says. Values of the message that name cells are
 * left out, since cells move.
 */
function findingKey(rule: Rule, { about, cell, message, values: given = {} }: Found): string {
  const values = Object.entries(given)
    .filter(([name]) => !name.startsWith("cell"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule.id, about ?? formatAddress(cell.row, cell.column), message, values]);
}

/**
 * A finding's key in two: what it is about, which stays the same while its numbers change, and those. `rowKey` gives the
 * permanent key for the id of a row, and other words as they are: the id is another row's when rows are put in above.
 */
export function partsOfKey(
  key: string,
  rowKey: (word: string) => string,
): { readonly about: string; readonly values: string } {
  const parts: unknown = JSON.parse(key);
  if (!Array.isArray(parts)) return { about: key, values: "" };
  const [rule, about, ...rest] = parts as readonly unknown[];
  const row = typeof about === "string" ? about.split(" ").map(rowKey).join(" ") : about;
  return { about: JSON.stringify([rule, row, ...rest.slice(0, -1)]), values: JSON.stringify(rest.at(-1)) };
}

/** How findings are weighed and put into order. */
export interface Listing {
  /** The rules that are in force, in the order in which they are listed, with what a finding of each weighs. */
  readonly severities: ReadonlyMap<Rule, Severity>;
  /** Reasons of accepted findings, by the findings' keys. */
  readonly accepted: Readonly<Record<string, string>>;
  /** The sheets of the plan, in its order. */
  readonly sheets: readonly string[];
  /** The rules whose severity a person has set: what they find is not a habit of the plan. */
  readonly settled: ReadonlySet<Rule>;
  /** How many indicators and actions the plan has, whichever are more. */
  readonly size: number;
  readonly doubts: readonly Doubt[];
  /** The whole was read with doubt. */
  readonly isUnsure: boolean;
}

/**
 * The findings by what they are about (numbers that contradict one another first); among these those of
 * the plan's sheets in its order, the others after them by title; in a sheet by row and column, in a cell
 * by rule. A value that stands for several indicators is found at each of them, and is said once.
 */
export function listFindings(notes: readonly Note[], listing: Listing): ListedFindings {
  const accepted = new Map(Object.entries(listing.accepted));
  const view: View = {
    accepted,
    habits: habitsIn(notes, listing),
    doubtAt: doubtfulCells(listing.doubts),
  };
  const findings: Finding[] = [];
  let waiting = 0;
  let together: Note[] = [];
  for (const note of inOrder(notes, listing)) {
    const [first] = together;
    if (first === undefined || !areOfOneKind(first, note)) together = [];
    if (together.some((other) => saysTheSame(note, other))) continue;
    together.push(note);
    const finding = toFinding(note, listing, view);
    if (finding === null) waiting++;
    else findings.push(finding);
  }
  return { findings, waiting };
}

interface ListedFindings {
  readonly findings: readonly Finding[];
  /** How many are not reported before a person has said that the plan was read right. */
  readonly waiting: number;
}

/** What is known about all the findings together. */
interface View {
  readonly accepted: ReadonlyMap<string, string>;
  readonly habits: ReadonlySet<Rule>;
  readonly doubtAt: (cell: Found["cell"]) => Doubt | null;
}

/** So many findings of one rule, and this share of the plan's rows, are the way of the plan. */
const MIN_OF_A_HABIT = 8;
const SHARE_OF_A_HABIT = 0.04;

/** The rules that found something in so many rows that the plan does so by habit. */
function habitsIn(notes: readonly Note[], { size, settled }: Listing): ReadonlySet<Rule> {
  const rows = new Map<Rule, Set<string>>();
  for (const { rule, found } of notes) {
    if (rule.mayBeHabit !== true || settled.has(rule)) continue;
    const those = rows.get(rule) ?? new Set<string>();
    rows.set(rule, those.add(`${found.cell.row} ${found.cell.sheet}`));
  }
  const minOf = ({ shareOfHabit = SHARE_OF_A_HABIT }: Rule): number =>
    Math.max(MIN_OF_A_HABIT, shareOfHabit * size);
  return new Set([...rows].flatMap(([rule, { size: count }]) => (count >= minOf(rule) ? [rule] : [])));
}

function inOrder(notes: readonly Note[], { severities, sheets }: Listing): readonly Note[] {
  const sheetPlaces = placesOfSheets(notes, sheets);
  const ranks = new Map(Array.from(severities.keys(), (rule, rank) => [rule, rank]));
  const placeOf = ({ found }: Note): number => sheetPlaces.get(found.cell.sheet) ?? 0;
  const rankOf = ({ rule }: Note): number => ranks.get(rule) ?? 0;
  const compare = (a: Note, b: Note): number => {
    const { cell } = a.found;
    const { cell: other } = b.found;
    const matter = compareMatters(a.rule.matter, b.rule.matter);
    if (matter !== 0) return matter;
    if (cell.sheet !== other.sheet) return placeOf(a) - placeOf(b);
    return cell.row - other.row || cell.column - other.column || rankOf(a) - rankOf(b);
  };
  return [...notes].sort(compare);
}

function placesOfSheets(notes: readonly Note[], sheets: readonly string[]): ReadonlyMap<string, number> {
  const others = new Set<string>();
  for (const { found } of notes) others.add(found.cell.sheet);
  const byTitle = [...others].sort((a, b) => (a < b ? -1 : 1));
  return new Map(Array.from(new Set([...sheets, ...byTitle]), (sheet, place) => [sheet, place]));
}

/** Of one rule, in one cell. */
function areOfOneKind(
  { rule, found: { cell } }: Note,
  { rule: otherRule, found: { cell: other } }: Note,
): boolean {
  return (
    rule === otherRule && cell.row === other.row && cell.column === other.column && cell.sheet === other.sheet
  );
}

function saysTheSame({ found }: Note, { found: other }: Note): boolean {
  return found.message === other.message && JSON.stringify(found.values) === JSON.stringify(other.values);
}

/** `null` if it is not reported before a person has said that the plan was read right. */
function toFinding(
  { rule, found, key }: Note,
  { severities, isUnsure, settled }: Listing,
  { accepted, habits, doubtAt }: View,
): Finding | null {
  const isHabit = habits.has(rule);
  const doubt = doubtAt(found.cell);
  const ofCell = isHabit ? "info" : doubt === null ? "error" : "warning";
  const ofPlan = isUnsure
    ? maxSeverityInDoubtfulPlan(rule, found, { isSettled: settled.has(rule), isHabit })
    : "error";
  if (ofPlan === null) return null;
  const own = severityOf(found, severities.get(rule) ?? rule.severity);
  const severity = lighter(own, lighter(ofCell, ofPlan));
  return {
    rule: rule.id,
    matter: rule.matter,
    severity,
    cell: found.cell,
    message: { id: found.message, ...(found.values === undefined ? {} : { values: found.values }) },
    fixes: found.fixes ?? [],
    ...(found.together === undefined ? {} : { together: found.together }),
    key,
    fact: `${rule.id} ${isHabit ? "habit" : subjectOf(found)}`,
    doubt: doubt === null ? null : sayDoubt(doubt),
    accepted: accepted.get(key) ?? null,
  };
}

/** What was found is about, in few words: findings of one rule that have it in common are one fact. */
function subjectOf({ cause, about, cell }: Found): string {
  return onOneLine(cause ?? about ?? formatCell(cell));
}

/** How the cell was read; where that is what is in it, what it could be instead. */
function sayDoubt({ text, taken, alternatives }: Doubt): Message {
  const own = onOneLine(text);
  if (onOneLine(taken) !== own)
    return { id: "finding-doubt", values: { text: quote(text), taken: quote(taken) } };
  const others = alternatives.filter((other) => onOneLine(other) !== own).map(quote);
  const named = others.length === 0 ? "none" : others.join("; ");
  return { id: "finding-doubt-meant", values: { text: quote(text), others: named } };
}

/** What leans on an inferred definition is a warning at most: the inference may be what is wrong. */
function severityOf({ severity: own, leansOn }: Found, ofRule: Severity): Severity {
  const severity = own === undefined ? ofRule : lighter(own, ofRule);
  return leansOn?.inferred === true ? lighter(severity, "warning") : severity;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function lighter(a: Severity, b: Severity): Severity {
  return WEIGHTS[a] < WEIGHTS[b] ? a : b;
}

/** How many findings stand; accepted ones are not counted. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity] += 1;
  return counts;
}
