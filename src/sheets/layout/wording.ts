import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { spanOf, type Day, type Period } from "../../plan/period";
import { periodBegin, type YearStart } from "../../plan/plan-year";
import type { IndicatorProgress, ProgressStatus } from "../../progress";
import type { PageWords } from "./print";
import { STATUS_LOOKS } from "./styles";

/** Texts that name an era are given the common one; a translator in another calendar says its own. */
const COMMON_ERA = { era: "gregorian" };

/** A period in words: `2024 Q2`, `2024`, `March 2024`. */
export function periodName(translate: Translate, period: Period): string {
  return translate({ id: `summary-period-${spanOf(period)}`, values: { ...period, ...COMMON_ERA } });
}

/** A period where there is little room: `2024 Q2`. */
export function shortPeriodName(translate: Translate, period: Period): string {
  const { year, quarter } = period;
  return quarter === undefined
    ? periodName(translate, period)
    : translate({ id: "summary-point", values: { year, quarter } });
}

/**
 * What the tab of a period's sheet says about it: a title has 31 characters, so some languages name the months alone.
 */
export function tabValues({ year, quarter }: Period): Readonly<Record<string, string | number>> {
  return { year, quarter: quarter ?? "none" };
}

/** A period, a quarter with its months: `2024 Q2 (April–June 2024)`; where the year begins in July `2025 Q2 (October–December 2024)`. */
export function periodWithMonths(translate: Translate, period: Period, yearStart: YearStart): string {
  const { year, quarter } = period;
  if (quarter === undefined) return periodName(translate, period);
  const { year: calendarYear, month: first } = periodBegin(period, yearStart);
  return translate({
    id: "summary-period-months",
    values: { year, quarter, first, calendarYear, ...COMMON_ERA },
  });
}

/** A day in words; also some days of one month: "12–13 June 2023". */
export function dayName(
  translate: Translate,
  { year, month, day }: Omit<Day, "day"> & { readonly day: number | string },
): string {
  return translate({ id: "summary-day", values: { year, month, day, ...COMMON_ERA } });
}

/** How the numbers of some indicators were put together where that is not to be seen; [] where there are none. */
export function togetherNotes(
  {
    means,
    apart,
  }: {
    readonly means: readonly { readonly id: string }[];
    readonly apart: readonly { readonly id: string }[];
  },
  translate: Translate,
): readonly string[] {
  return [...noteOf("summary-means", means, translate), ...noteOf("summary-apart", apart, translate)];
}

function noteOf(
  id: "summary-means" | "summary-apart",
  all: readonly { readonly id: string }[],
  translate: Translate,
): readonly string[] {
  if (all.length === 0) return [];
  const named = all.slice(0, MAX_NAMED).map((each) => each.id);
  const more = all.length - named.length;
  const rest = more === 0 ? [] : [translate({ id: "summary-and-more", values: { count: more } })];
  return [translate({ id, values: { count: all.length, indicators: [...named, ...rest].join(", ") } })];
}

/** What each party achieved of a level: "Cambodia 7 · Thailand 9"; "" where all of it is one number. */
export function partiesInWords(
  translate: Translate,
  { byParty }: Pick<IndicatorProgress, "byParty">,
  unit: string,
): string {
  return byParty
    .map(({ party, actual: number }) =>
      translate({ id: "summary-party-value", values: { party, number, unit } }),
    )
    .join(" · ");
}

/** A note has room for so many numbers of indicators. */
const MAX_NAMED = 10;

/** Sign and word of a status, as it is in the table and labels the counts. */
export function statusLabel(translate: Translate, status: ProgressStatus): string {
  return `${STATUS_LOOKS[status].sign} ${translate({ id: `status-${status}` })}`;
}

interface PlanInWords {
  readonly plan: Plan;
  readonly words: { readonly translate: Translate };
}

/** The title that the plan has on its sheet, on one line; "Plan of action" in the words' language if it has none. */
export function planTitle({ plan, words }: PlanInWords): string {
  const title = onOneLine(plan.title?.text ?? "");
  return title === "" ? words.translate({ id: "summary-untitled" }) : title;
}

/** What each page of a sheet says below: the plan, the sheet, and which page it is; pages go on over the sheets of one print. */
export function pageWords(
  { plan, translate }: { readonly plan: Plan; readonly translate: Translate },
  sheet: string,
): PageWords {
  return {
    plan: planTitle({ plan, words: { translate } }),
    period: sheet,
    page: translate({ id: "summary-page", values: { page: "&P" } }),
  };
}

/** Which page it is, of a sheet that is printed alone. */
export function pageOfAll(translate: Translate): string {
  return translate({ id: "annex-page", values: { page: "&P", pages: "&N" } });
}
