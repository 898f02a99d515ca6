import { isDated, kindOfMeaning, factsOf, describesIndicators } from "../../plan/column-meaning";
import type { ColumnMeaning } from "../../plan/plan";
import type { SheetView } from "../sheet/sheet-view";
import type { Assignment } from "./choice/assignment";
import type { Candidate } from "./choice/question";
import { canSay, oncePerTable, says, type ColumnFacts, type TableFacts } from "./column-facts";
import type { ColumnRole } from "./evidence/evidence";
import type { TableHeader } from "./table-header";
import type { HeaderColumn } from "./header-column";

/**
 * Two levels of indicators in one row, as "Outcome indicator, baseline, target" left of "Output indicator, baseline,
 * target": each has the values right of it, up to the next. One level is the plan's, and the other is read from the
 * same rows beside it; a value of the one is never one of the other.
 */

/** An indicator column with the columns of values that are its own. */
export interface IndicatorLevel {
  readonly indicator: ColumnFacts;
  /** It, and what stands left of it for the same values: "Name of the indicator | Description of the indicator". */
  readonly named: readonly ColumnFacts[];
  readonly values: readonly ColumnFacts[];
}

/** The columns of indicators that have targets of their own; none where fewer than two have. */
const levelsWithOwnValues = oncePerTable((table): readonly IndicatorLevel[] => {
  const levels = levelsOf(table).filter(({ values }) => values.some(holdsTargets));
  return levels.length < 2 ? [] : levels;
});

/**
 * The levels of indicators of which each has values that are none of the others': targets of their own, or beside one that
 * has targets and a baseline those with another baseline, whose targets are told in words.
 */
export const levelsApart = oncePerTable((table): readonly IndicatorLevel[] => {
  const withTargets = levelsWithOwnValues(table);
  if (withTargets.length > 0) return withTargets;
  const withBaseline = levelsOf(table).filter(({ values }) => values.some(holdsBaselines));
  const isMain = withBaseline.some(({ values }) => values.some(holdsTargets));
  return isMain && withBaseline.length > 1 ? withBaseline : [];
});

/** Each column of indicators that has values between it and the next. */
function levelsOf({ columns }: TableFacts): readonly IndicatorLevel[] {
  const indicators = columns.filter(holdsIndicators);
  const levels: IndicatorLevel[] = [];
  let named: readonly ColumnFacts[] = [];
  indicators.forEach((indicator, at) => {
    const values = columns.slice(indicator.place + 1, indicators[at + 1]?.place).filter(saysValue);
    named = [...named, indicator];
    if (values.length === 0) return;
    levels.push({ indicator, named, values });
    named = [];
  });
  return levels;
}

function holdsBaselines(column: ColumnFacts): boolean {
  return says(column, "baseline") && column.content.values > 0.5;
}

/** Whether texts stand below a header that says "indicator" and names no year: with one it is a part of a row's time. */
function holdsIndicators(column: ColumnFacts): boolean {
  const { content, sense } = column;
  return says(column, "indicator") && sense.period === null && content.filled > 0 && content.values < 0.3;
}

function saysValue(column: ColumnFacts): boolean {
  return BESIDE_INDICATORS.some((kind) => says(column, kind));
}

const BESIDE_INDICATORS = ["baseline", "target", "actual", "unit", "direction"] as const;

/** Numbers that count up by one below "Target code" number the rows, and are targets of nothing. */
function holdsTargets(column: ColumnFacts): boolean {
  const { filled, values, countsUp } = column.content;
  return canSay(column, "target") && filled > 0 && values > 0.5 && !countsUp;
}

/**
 * The assignment in which the levels of indicators beside the chosen one are indicators too, with the values that are
 * theirs, and the columns of each such level by the column of its indicators.
 */
export function withOtherLevels(assignment: Assignment, table: TableFacts): OtherLevels {
  const { chosen } = assignment;
  const main = chosen.find(({ role }) => role === "indicator")?.place;
  const levels = levelsWithOwnValues(table);
  const others = levels.filter(({ indicator }) => indicator.place !== main);
  if (main === undefined || others.length === levels.length) {
    const also = main === undefined ? undefined : inOtherRows(table, main);
    if (also === undefined) return { assignment, ofIndicators: new Map() };
    const roles = chosen.map((own) => (own.place === also.place ? roleOf(own, "indicator") : own));
    return {
      assignment: { ...assignment, chosen: roles },
      ofIndicators: new Map(),
      inOtherRows: also.column,
    };
  }
  const ofIndicators = new Map<number, number>();
  const roles = [...chosen];
  for (const { indicator, values } of others) {
    const own = roles[indicator.place];
    if (own === undefined) continue;
    roles[indicator.place] = roleOf(own, "indicator");
    ofIndicators.set(indicator.column, indicator.column);
    for (const [place, candidate] of rolesOfValues(values, assignment)) {
      roles[place] = candidate;
      ofIndicators.set(table.columns[place]?.column ?? 0, indicator.column);
    }
  }
  return { assignment: { ...assignment, chosen: roles }, ofIndicators };
}

export interface OtherLevels {
  readonly assignment: Assignment;
  /** By column the column of the indicators that it is of, where these are of another level than the plan's. */
  readonly ofIndicators: ReadonlyMap<number, number>;
  /** The column of the indicators of another level that stand in rows of their own, with the values of the plan's. */
  readonly inOtherRows?: number;
}

function roleOf(candidate: Candidate, role: ColumnRole): Candidate {
  return { ...candidate, role, key: null };
}

/** What the values of a level are by themselves, each meaning once. */
function rolesOfValues(
  values: readonly ColumnFacts[],
  { candidates }: Assignment,
): ReadonlyMap<number, Candidate> {
  const roles = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const { place } of values) {
    const best = (candidates[place] ?? []).reduce<Candidate | null>(
      (most, one) => (one.role !== "ignored" && (most === null || one.alone > most.alone) ? one : most),
      null,
    );
    if (best === null || !isOfIndicators(best.role) || taken.has(best.key ?? "")) continue;
    if (best.key !== null) taken.add(best.key);
    roles.set(place, best);
  }
  return roles;
}

/** Whether a column with this role belongs to the indicators left of it. */
function isOfIndicators(role: ColumnRole): boolean {
  if (role === "rowPeriod" || role === "rowKind" || role === "levelLabel") return false;
  return describesIndicators(role);
}

/** Left of the plan's indicators a column of others that stand in rows in which the plan's have none. */
function inOtherRows({ view, rows, columns }: TableFacts, main: number): ColumnFacts | undefined {
  const indicators = columns[main];
  if (indicators === undefined) return undefined;
  return columns.find(
    (column) =>
      column.place < main &&
      holdsIndicators(column) &&
      standApart(view, rows.last + 1, [column.column, indicators.column]),
  );
}

/** Whether two columns are both filled, and never in the same row. */
function standApart(view: SheetView, firstRow: number, columns: readonly [number, number]): boolean {
  const filled = [0, 0] as [number, number];
  for (let row = firstRow; row <= view.lastRow; row++) {
    const [one, other] = columns.map((column) => view.seenText(row, column) !== "");
    if (one === true && other === true) return false;
    if (one === true) filled[0]++;
    if (other === true) filled[1]++;
  }
  return filled[0] > 0 && filled[1] > 0;
}

/**
 * The levels of indicators among columns whose meanings are known, as a person has set them: where several are of
 * indicators, the plan's are those with targets of single periods, else the last.
 */
export function withLevelsByPlace(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const indicators = columns.filter(({ meaning }) => meaning === "indicator");
  if (indicators.length < 2) return columns;
  const ownOf = (indicator: HeaderColumn): readonly HeaderColumn[] => {
    const next = indicators.find(({ column }) => column > indicator.column)?.column ?? Infinity;
    return columns.filter(
      ({ column, meaning }) => column > indicator.column && column < next && isOfIndicators(meaning),
    );
  };
  const main = indicators.find((indicator) => ownOf(indicator).some(isOfPeriod)) ?? indicators.at(-1);
  const levels = indicators.filter((indicator) => indicator !== main);
  const owners = new Map(
    levels.flatMap((indicator) => {
      const own = ownOf(indicator);
      return own.length === 0 ? [] : [indicator, ...own].map((column) => [column, indicator.column] as const);
    }),
  );
  return columns.map((column) => {
    const ofIndicators = owners.get(column);
    if (ofIndicators !== undefined) return { ...column, ofIndicators };
    return levels.includes(column) ? { ...column, isInOtherRows: true } : column;
  });
}

function isOfPeriod({ meaning }: HeaderColumn): boolean {
  return isDated(meaning) && kindOfMeaning(meaning) === "target";
}

/** The header as the indicators of another level see it: theirs are the plan's, and those of the plan nobody's. */
export function headerOfLevel(header: TableHeader, indicators: number): TableHeader {
  const columns = header.columns.map((column): HeaderColumn => {
    const { ofIndicators, ...own } = column;
    if (ofIndicators === indicators) return own;
    const isShared = ofIndicators === undefined && isOfAllInRow(column.meaning);
    return isShared ? own : { ...own, meaning: "ignored", leftOut: null };
  });
  return { ...header, columns };
}

/** Whether all indicators of a row have it in common. */
function isOfAllInRow(meaning: ColumnMeaning): boolean {
  const { of, holds } = factsOf(meaning);
  return of === "objective" || holds === "agencies";
}

/** The columns of indicators of other levels with values of their own. */
export function otherLevelsOf({ columns }: TableHeader): readonly number[] {
  return columns.flatMap(({ column, ofIndicators }) => (ofIndicators === column ? [column] : []));
}
