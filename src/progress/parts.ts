import type { IndicatorDefinition } from "../indicators/definition";
import { reportsByIndicator, type Actual, type ReportedPart } from "../plan/actual";
import type { BreakdownDimension, IndicatorPart } from "../plan/breakdown";
import { partKey } from "../plan/language/breakdown-words";
import { periodKey, type Period } from "../plan/period";
import { comparePeriodEnds } from "../plan/plan-year";
import type { Indicator } from "../plan/plan";
import { actualToDate } from "./actual-to-date";
import { figuresIn } from "./figures";
import { addTo } from "./grouping";
import type { ProgressSubject } from "./progress-subject";
import { kindOfPart, shownIn } from "./parts-together";
import { shownParts } from "./shown-parts";
import type { ShownAs } from "./small-counts";

/** What the parts of a plan's values are computed from. */
export interface SubjectOfParts extends ProgressSubject {
  readonly parts: readonly ReportedPart[];
}

/** Values that were reported or planned of one part of an indicator. */
export interface PartOfIndicator {
  readonly dimension: BreakdownDimension;
  readonly category: string;
  /** The part as if it were measured by itself, as its indicator is. Used within computations alone: it is none. */
  readonly measured: Indicator;
  readonly definition: IndicatorDefinition;
  readonly actuals: readonly Actual[];
}

/** The parts of each indicator that has some, by its id: those that are asked for first, in the order of the plan. */
export function partsOfIndicators({
  plan,
  definitions,
  parts,
}: SubjectOfParts): ReadonlyMap<string, readonly PartOfIndicator[]> {
  const reported = new Map<string, ReportedPart[]>();
  for (const part of parts) addTo(reported, part.indicator, part);
  return new Map(
    plan.indicators.flatMap((indicator) => {
      const definition = definitions.get(indicator.id);
      const planned = (indicator.parts ?? []).filter(({ kind }) => kind !== "actual");
      const own = reported.get(indicator.id) ?? [];
      if (definition === undefined || planned.length + own.length === 0) return [];
      return [[indicator.id, partsOf(indicator, definition, { planned, own })] as const];
    }),
  );
}

function partsOf(
  indicator: Indicator,
  definition: IndicatorDefinition,
  { planned, own }: { readonly planned: readonly IndicatorPart[]; readonly own: readonly ReportedPart[] },
): readonly PartOfIndicator[] {
  const byKey = new Map<string, { planned: IndicatorPart[]; own: ReportedPart[] }>();
  const entryOf = (part: IndicatorPart | ReportedPart) => {
    const key = partKey(part);
    const entry = byKey.get(key) ?? { planned: [], own: [] };
    byKey.set(key, entry);
    return entry;
  };
  for (const part of planned) entryOf(part).planned.push(part);
  for (const part of own) entryOf(part).own.push(part);
  const order = (indicator.breakdowns ?? []).map(({ dimension }) => dimension);
  const rank = (dimension: string): number =>
    order.includes(dimension) ? order.indexOf(dimension) : order.length;
  return [...byKey]
    .flatMap(([key, entry]): PartOfIndicator[] => {
      const [named] = [...entry.planned, ...entry.own];
      if (named === undefined) return [];
      const id = `${indicator.id}\n${key}`;
      const { dimension, category } = named;
      const actuals = entry.own.map((part): Actual => ({ ...part, indicator: id }));
      const measured = measuredAlone(indicator, id, entry.planned);
      return [{ dimension, category, measured, definition: { ...definition, id }, actuals }];
    })
    .sort((one, other) => rank(one.dimension) - rank(other.dimension));
}

function measuredAlone(
  { action, text, cell, yearStart, unit }: Indicator,
  id: string,
  planned: readonly IndicatorPart[],
): Indicator {
  const valueOf = (kind: IndicatorPart["kind"]) =>
    planned.find((part) => part.kind === kind && part.period === "overall")?.value ?? null;
  const targets = planned.flatMap(({ kind, period, value }) =>
    kind === "target" && period !== "overall" ? [[period, value] as const] : [],
  );
  return {
    ...{ id, action, text, cell, yearStart, unit, direction: null, meansOfVerification: null },
    baseline: valueOf("baseline"),
    overallTarget: valueOf("target"),
    targets: new Map(targets),
    actuals: new Map(),
  };
}

/** A part of what an indicator achieved to date. */
export interface PartToDate {
  readonly dimension: BreakdownDimension;
  readonly category: string;
  readonly number: number;
  readonly shownAs: ShownAs;
}

/**
 * What each part of an indicator achieved to a period's end, combined as the whole is; [] for an indicator without. A
 * part counts only if every report of the whole that counts tells it: of others nobody knows how many they are.
 * @param suppressBelow counts below this are not to be shown
 */
export function partsToDate(
  subject: SubjectOfParts,
  period: Period,
  suppressBelow: number | null = null,
): (id: string, whole: number | null) => readonly PartToDate[] {
  const { plan, actuals = [] } = subject;
  const parts = partsOfIndicators(subject);
  const figuresOf = figuresIn(plan);
  const reportsOf = reportsByIndicator(actuals);
  const isBefore = (actual: Actual): boolean =>
    actual.value.state === "number" && comparePeriodEnds(actual.period, period, plan.yearStart) <= 0;
  const keyOf = (actual: Actual): string =>
    `${periodKey(actual.period)} ${actual.party?.toLowerCase() ?? ""}`;
  const look = suppressBelow === null ? null : shownParts({ ...subject, actuals }, suppressBelow);
  return (id, whole) => {
    const wholes = reportsOf(id).actuals.filter(isBefore).map(keyOf);
    const counting = (parts.get(id) ?? []).flatMap(
      ({ dimension, category, measured, definition, actuals: own }) => {
        const reported = new Set(own.filter(isBefore).map(keyOf));
        if (reported.size === 0 || !wholes.every((key) => reported.has(key))) return [];
        const figures = figuresOf(measured, definition, { actuals: own, parties: reportsOf(id).parties });
        const number = actualToDate(figures, definition.aggregation, period);
        return number === null ? [] : [{ dimension, category, number }];
      },
    );
    const counts = subject.definitions.get(id)?.measure === "number";
    const shown = suppressBelow === null || !counts ? null : shownIn(counting, whole, suppressBelow);
    const own = subject.parts.filter((part) => part.indicator === id && isBefore(part));
    const hidden = look === null || !counts ? null : kindsThatTell(own, look);
    return counting.map((part, place) => ({
      ...part,
      shownAs: hidden?.has(kindOfPart(part)) === true ? "hidden" : (shown?.[place] ?? "number"),
    }));
  };
}

/**
 * The kinds of parts of which a sum over these reports would tell a count that is not shown: one was added to others of
 * its category, which may be shown elsewhere.
 */
export function kindsThatTell(
  reports: readonly ReportedPart[],
  look: (part: ReportedPart) => ShownAs,
): ReadonlySet<string> {
  const byPart = new Map<string, ReportedPart[]>();
  for (const report of reports) addTo(byPart, partKey(report), report);
  return new Set(
    [...byPart.values()].flatMap(([first, ...others]) =>
      first !== undefined && others.length > 0 && [first, ...others].some((part) => look(part) !== "number")
        ? [kindOfPart(first)]
        : [],
    ),
  );
}
