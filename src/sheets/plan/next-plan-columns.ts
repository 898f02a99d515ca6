import type { NextPlan } from "../../next-plan";
import { isIncluded, leftBehind } from "../../next-plan";
import { formerYears, laterBy, nextYears, type NextYear } from "../../next-plan/year-slots";
import { isDated, kindOfMeaning, COLUMN_MEANINGS } from "../../plan/column-meaning";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { buddhistYear, gregorianYear } from "../../plan/language/time/gregorian-years";
import { periodInHeader } from "../../plan/language/time/period-words";
import type { Message, Translate } from "../../plan/message";
import { periodKey, periodOfKey, type PeriodKey } from "../../plan/period";
import { planYearOf } from "../../plan/plan-year";
import type { ColumnMeaning, Plan, PlanColumn } from "../../plan/plan";
import { namedColumns, sharedMeanings } from "../../plan/shared-meanings";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { withShortYears } from "../../plan/writing/short-years";
import { periodName } from "../layout/wording";
import { WORDS_LOOKS } from "./plan-cells";
import type { TableColumn } from "./plan-table";

/** What a column of the next plan's table holds. */
export type NextContent =
  | {
      readonly kind: Exclude<ColumnMeaning, "annualTarget" | "ignored">;
      /** The former plan's column whose own words it holds, where several mean the same. */
      readonly of?: PlanColumn;
    }
  | { readonly kind: "target"; readonly period: PeriodKey }
  /** As the former plan had it, for what is yet to be reported or noted. */
  | { readonly kind: "blank" }
  | { readonly kind: "origin" };

export interface NextColumn extends TableColumn {
  readonly content: NextContent;
}

/**
 * Whose words header the columns: the former plan's, with its years counted on, or the product's own, which are
 * sure to be read as what they are.
 */
export type HeaderWords = "plan" | "own";

type Kept = Exclude<NextContent, { kind: "target" | "blank" | "origin" }>["kind"];

/** The columns that come along as they are, with their widths, levels and own headers. */
const KEPT: Partial<
  Record<
    Kept,
    { readonly width: number; readonly level: TableColumn["level"]; readonly header: Message["id"] }
  >
> = {
  objective: { ...WORDS_LOOKS.objective, header: "planSheet-head-objective" },
  actionNumber: { ...WORDS_LOOKS.actionNumber, header: "planSheet-head-number" },
  action: { ...WORDS_LOOKS.action, header: "planSheet-head-action" },
  responsibleAgencies: { ...WORDS_LOOKS.responsibleAgencies, header: "planSheet-head-responsible" },
  implementingPartners: { ...WORDS_LOOKS.implementingPartners, header: "planSheet-head-partners" },
  resources: { ...WORDS_LOOKS.resources, header: "nextPlan-head-resources" },
  indicator: { ...WORDS_LOOKS.indicator, header: "planSheet-head-indicator" },
  unit: { ...WORDS_LOOKS.unit, header: "planSheet-head-unit" },
  direction: { ...WORDS_LOOKS.direction, header: "indicatorSheet-direction" },
  baseline: { width: 9, level: "row", header: "planSheet-head-baseline" },
  baselineYear: { width: 9, level: "row", header: "indicatorSheet-baselineYear" },
  overallTarget: { width: 9.5, level: "row", header: "planSheet-head-overall" },
  meansOfVerification: { ...WORDS_LOOKS.meansOfVerification, header: "planSheet-head-verification" },
};

/** The order in which own columns are; the periods come behind the overall target. */
const OWN_ORDER = COLUMN_MEANINGS.filter((meaning): meaning is Kept => meaning in KEPT);

const PERIOD_WIDTH = 9;
const BLANK_WIDTH = 14;
const ORIGIN_WIDTH = 34;

/** The columns of the sheet of the next plan: those of the former one, with other years. */
export function nextColumns(
  plan: Plan,
  next: NextPlan,
  words: HeaderWords,
  translate: Translate,
): readonly NextColumn[] {
  const origin: NextColumn = {
    content: { kind: "origin" },
    header: translate({ id: "nextPlan-head-origin" }),
    width: ORIGIN_WIDTH,
    level: "row",
  };
  const years = nextYears(formerYears(plan), next.years);
  const columns =
    words === "own" ? ownColumns(plan, next, years, translate) : plansColumns(plan, next, years, translate);
  return [...columns, origin];
}

function kept(kind: Kept, header: string, of?: PlanColumn): NextColumn[] {
  const look = KEPT[kind];
  if (look === undefined) return [];
  const content = { kind, ...(of === undefined ? {} : { of }) };
  return [{ content, header, width: look.width, level: look.level }];
}

function ownHeader(kind: Kept, translate: Translate): string {
  return translate({ id: KEPT[kind]?.header ?? "planSheet-head-remarks" });
}

function ownColumns(
  plan: Plan,
  next: NextPlan,
  years: readonly NextYear[],
  translate: Translate,
): readonly NextColumn[] {
  // A table without targets would not be read as a plan.
  const has = new Set(contentsOf(plan, next)).add("overallTarget");
  return OWN_ORDER.filter((kind) => has.has(kind)).flatMap((kind) => [
    ...ownColumnsOf(kind, plan, translate),
    ...(kind === "overallTarget" ? periodColumns(years, translate) : []),
  ]);
}

/** Several columns of one meaning say with the plan's words which of them each is. */
function ownColumnsOf(kind: Kept, plan: Plan, translate: Translate): NextColumn[] {
  const own = ownHeader(kind, translate);
  if (!sharedMeanings([plan.columns]).has(kind)) return kept(kind, own);
  return namedColumns(plan.columns, kind).flatMap(({ column }) =>
    column.hidden ? [] : kept(kind, `${own}: ${onOneLine(column.header)}`, column),
  );
}

function periodColumns(years: readonly NextYear[], translate: Translate): NextColumn[] {
  return years.flatMap(({ year, periods }) => {
    const keys = periods.length === 0 ? [periodKey({ year })] : periods.map(({ to }) => to);
    return keys.map((period) => ({
      content: { kind: "target", period },
      header: periodName(translate, periodOfKey(period)),
      width: PERIOD_WIDTH,
      level: "row" as const,
    }));
  });
}

/** What the next plan has something to say of. */
function contentsOf(plan: Plan, next: NextPlan): ReadonlySet<Kept> {
  const { objectives, actions, indicators } = plan;
  const entries = next.entries.filter(isIncluded);
  const said: Partial<Record<Kept, boolean>> = {
    objective: objectives.length > 0,
    actionNumber: actions.some(({ number }) => number !== null),
    action: true,
    responsibleAgencies: actions.some(({ responsibleAgencies }) => responsibleAgencies.length > 0),
    implementingPartners: actions.some(({ implementingPartners }) => implementingPartners.length > 0),
    resources: actions.some(({ resources }) => resources !== null),
    indicator: indicators.length > 0,
    unit: indicators.some(({ unit }) => unit !== null),
    direction: indicators.some(({ direction }) => direction !== null),
    baseline: entries.some(({ baseline }) => baseline !== null),
    baselineYear: entries.some(({ baseline }) => (baseline?.year ?? null) !== null),
    overallTarget: entries.some(({ overallTarget }) => overallTarget !== null),
    meansOfVerification: indicators.some(({ meansOfVerification }) => meansOfVerification !== null),
  };
  return new Set(OWN_ORDER.filter((kind) => said[kind] === true));
}

/** The former plan's columns in their order; what it has no column for, and is needed, is added where it belongs. */
function plansColumns(
  plan: Plan,
  next: NextPlan,
  years: readonly NextYear[],
  translate: Translate,
): readonly NextColumn[] {
  const own = [...plan.columns].sort((a, b) => a.column - b.column);
  const dated = own.filter(({ meaning, period }) => isDated(meaning) && period !== null);
  const shared = sharedMeanings([own]);
  const left = new Set(leftBehind(plan).columns);
  const columns = own.flatMap((column): readonly NextColumn[] => {
    const { meaning, header } = column;
    if (isDated(meaning)) return column === dated[0] ? datedColumns(plan, dated, years) : [];
    if (left.has(column) || meaning === "ignored") return [];
    if (meaning === "remarks" || meaning === "overallActual") return [blankColumn(header)];
    // The new baselines are of other years, each of its own.
    if (meaning === "baseline" && (periodInHeader(header)?.year ?? null) !== null)
      return kept(meaning, ownHeader(meaning, translate));
    return kept(meaning, header, shared.has(meaning) ? column : undefined);
  });
  // Several columns that are hidden do not come along as one.
  const needed = [...contentsOf(plan, next)].filter((kind) => !shared.has(kind));
  return withNeeded(columns, new Set(needed), translate);
}

function blankColumn(header: string): NextColumn {
  return { content: { kind: "blank" }, header, width: BLANK_WIDTH, level: "row" };
}

/** The columns of the former plan's years, those of each next year as those of the year in its place. */
function datedColumns(plan: Plan, dated: readonly PlanColumn[], years: readonly NextYear[]): NextColumn[] {
  const former = formerYears(plan);
  return years.flatMap(({ year, template }): NextColumn[] => {
    const formerYear = former[template]?.year ?? year;
    const ofYear = dated.filter(
      ({ period }) => period !== null && planYearOf(periodOfKey(period), plan.yearStart) === formerYear,
    );
    return ofYear.flatMap(({ meaning, period, header }): NextColumn[] => {
      if (period === null) return [];
      const later = laterHeader(header, year - formerYear, periodOfKey(period).year);
      if (kindOfMeaning(meaning) === "actual") return [blankColumn(later)];
      const content = { kind: "target", period: laterBy(period, year - formerYear) } as const;
      return [{ content, header: later, width: PERIOD_WIDTH, level: "row" }];
    });
  });
}

/** Four digits, and two behind "FY" or the stroke of a year that lies in two. */
const YEARS_IN_HEADER =
  /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|(?<=FY ?|['’])\p{Nd}{2}(?!\p{Nd})|(?<=\p{Nd}{4}[/–-])\p{Nd}{2}(?!\p{Nd})/giu;

/**
 * The words of a header, or a title, with all years in them so many years later, in their own digits. Two digits by
 * themselves are a year where the header is known to be of that year, in either era, and names it nowhere else.
 */
export function laterHeader(header: string, years: number, year?: number): string {
  const later = header.replace(YEARS_IN_HEADER, (written) => laterYear(written, years));
  if (later !== header || year === undefined) return later;
  return withShortYears(header, [year, buddhistYear(year)], (written) => laterYear(written, years));
}

function laterYear(written: string, years: number): string {
  const number = Number(withWesternDigits(written));
  if (written.length === 4 && gregorianYear(number) === null) return written;
  const later = String((number + years) % 10 ** written.length).padStart(written.length, "0");
  const zero = written.charCodeAt(0) - Number(withWesternDigits(written.charAt(0)));
  return Array.from(later, (digit) => String.fromCharCode(zero + Number(digit))).join("");
}

function withNeeded(
  columns: readonly NextColumn[],
  needed: ReadonlySet<Kept>,
  translate: Translate,
): readonly NextColumn[] {
  const all = [...columns];
  const hasOwnNumber = columns.some(({ content }) => content.kind === "actionNumber");
  for (const kind of OWN_ORDER) {
    // Numbers are before the actions' words where they have no column.
    if (!needed.has(kind) || (kind === "actionNumber" && !hasOwnNumber)) continue;
    if (all.some(({ content }) => content.kind === kind)) continue;
    all.splice(placeFor(kind, all), 0, ...kept(kind, ownHeader(kind, translate)));
  }
  return all;
}

/** Before the first column that comes after it in a usual plan. */
function placeFor(kind: Kept, columns: readonly NextColumn[]): number {
  const order = OWN_ORDER.indexOf(kind);
  const isLater = ({ content }: NextColumn): boolean =>
    content.kind === "target"
      ? order <= OWN_ORDER.indexOf("overallTarget")
      : OWN_ORDER.findIndex((each) => each === content.kind) > order;
  const place = columns.findIndex(isLater);
  return place < 0 ? columns.length : place;
}
