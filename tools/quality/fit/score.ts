import { readShape } from "../../../src/headless/cli/read-shape";
import { settleDefinitions } from "../../../src/indicators";
import type { Reading } from "../../../src/reading";
import type { KnownIndicator, TrueField, Truth } from "./labelled";

/** How much of what is known to be in a workbook was read. */
export interface Score {
  /** Fields that are right, and all that are known. */
  readonly right: number;
  readonly all: number;
  /** The share of the fields that are right; of what is no plan 1 where it was refused. */
  readonly share: number;
  readonly verdict: "fully right" | "usable" | "wrong";
}

type Shape = ReturnType<typeof readShape>;
type ReadIndicator = Shape["indicators"][number];

/**
 * Compares a reading with the truth. Fully right is every field and no indicator more; usable is 95 % of the fields
 * and of the indicators, and 5 % more indicators at the most.
 */
export function scoreOf(reading: Reading, truth: Truth): Score {
  const { indicators = [] } = truth;
  const all = indicators.reduce((sum, known) => sum + fieldsOf(known).length, 0);
  const isPlan = reading.kind === "plan" && reading.plan.actions.length + reading.plan.indicators.length > 0;
  if (truth.kind === "notPlan") {
    const share = isPlan ? 0 : 1;
    return { right: 0, all: 0, share, verdict: isPlan ? "wrong" : "fully right" };
  }
  if (!isPlan) return { right: 0, all, share: 0, verdict: "wrong" };
  const { plan, definitions } = settleDefinitions(reading.plan);
  const shape = readShape({ ...reading, plan, definitions });
  const matches = new Matches(shape);
  let right = 0;
  let found = 0;
  for (const known of indicators) {
    const indicator = matches.of(known);
    if (indicator === null) continue;
    found++;
    right += fieldsOf(known).filter((field) => isRight(field, indicator, matches)).length;
  }
  const extra = shape.indicators.length - matches.taken;
  const share = right / Math.max(1, all);
  const most = indicators.length;
  const isUsable = share >= 0.95 && found >= 0.95 * most && extra <= 0.05 * most + 0.5;
  const isFull = right === all && extra <= 0;
  return { right, all, share, verdict: isFull ? "fully right" : isUsable ? "usable" : "wrong" };
}

interface Field {
  readonly name: string;
  readonly period: string | null;
  readonly value: TrueField;
}

const NOT_COMPARED = new Set(["cell", "action", "measure", "aggregation", "direction"]);

function fieldsOf(known: KnownIndicator): readonly Field[] {
  return Object.entries(known).flatMap(([name, value]): readonly Field[] => {
    if (NOT_COMPARED.has(name)) return [];
    if (value === null || typeof value !== "object" || Array.isArray(value))
      return [{ name, period: null, value }];
    return Object.entries(value as Readonly<Record<string, number | null>>).map(([period, one]) => ({
      name,
      period,
      value: one,
    }));
  });
}

type Read = Readonly<Record<string, unknown>>;

function isRight(
  { name, period, value }: Field,
  indicator: Partial<ReadIndicator>,
  matches: Matches,
): boolean {
  const read = indicator as Read;
  const isPercentage = indicator.measure === "percentage";
  if (period !== null) return isSame(((read[name] ?? {}) as Read)[period] ?? null, value, isPercentage);
  if (name === "agencies") return matches.hasAgencies(indicator, Array.isArray(value) ? value : []);
  return isSame(read[name] ?? null, value, isPercentage);
}

function isSame(read: unknown, known: TrueField, isPercentage: boolean): boolean {
  if (read === null || known === null) return read === null && known === null;
  if (typeof read === "number" && typeof known === "number")
    return isNear(read, known) || (isPercentage && isNear(read, known * 100));
  return folded(read) === folded(known);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function folded(text: unknown): string {
  return wordsOf(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_%]+/gu, " ")
    .trim();
}

function wordsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** `'Sheet 1'!$B$3` as `Sheet 1!B3`. */
function plainCell(cell: unknown): string {
  const text = wordsOf(cell);
  const end = text.lastIndexOf("!");
  const sheet = text.slice(0, Math.max(0, end)).replace(/^'|'$/g, "").replaceAll("''", "'");
  return `${sheet}!${text.slice(end + 1).replaceAll("$", "")}`;
}

const NUMBERS = ["overallTarget", "annualTargets", "quarterTargets", "monthTargets", "annualActuals"];
const OTHER_NUMBERS = ["quarterActuals", "baseline"];

/** Which indicator that was read is which of those that are known: by its cell, else by its text. */
class Matches {
  private readonly used = new Set<ReadIndicator>();

  constructor(private readonly shape: Shape) {}

  get taken(): number {
    return this.used.size;
  }

  of(known: KnownIndicator): Partial<ReadIndicator> | null {
    const cell = plainCell(known.cell);
    const sheet = cell.slice(0, cell.lastIndexOf("!"));
    const text = folded(known.text);
    const isFree = (one: ReadIndicator): boolean => !this.used.has(one);
    const there = this.shape.indicators.filter((one) => plainCell(one.cell) === cell && isFree(one));
    const isAlike = (one: { readonly cell: string }, words: string): boolean =>
      plainCell(one.cell).startsWith(`${sheet}!`) && folded(words) === text;
    const found =
      there.find((one) => folded(one.text) === text) ??
      (there.length === 1 ? there[0] : undefined) ??
      this.shape.indicators.find((one) => isFree(one) && isAlike(one, one.text)) ??
      there[0];
    if (found !== undefined) {
      this.used.add(found);
      return found;
    }
    if ([...NUMBERS, ...OTHER_NUMBERS].some((field) => field in known)) return null;
    const { actions } = this.shape;
    const action =
      actions.find((one) => plainCell(one.cell) === cell) ?? actions.find((one) => isAlike(one, one.title));
    if (action === undefined) return null;
    for (const one of this.shape.indicators) if (one.action === action.id) this.used.add(one);
    return { text: action.title, action: action.id, cell: action.cell };
  }

  hasAgencies({ action }: Partial<ReadIndicator>, known: readonly string[]): boolean {
    const read = this.shape.actions.find(({ id }) => id === action)?.responsibleAgencies.map(folded) ?? [];
    const wanted = known.map(folded);
    const isShared = this.shape.indicators.filter((one) => one.action === action).length > 1;
    if (isShared) return wanted.every((name) => read.includes(name));
    return [...read].sort().join("|") === [...wanted].sort().join("|");
  }
}
