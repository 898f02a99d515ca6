import type { Message, Translate } from "../../plan/message";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { OpenPoint, OwedReportsOfIndicator, PlaceOfPoint } from "../../plan/open-point";
import { spanOf, type Period } from "../../plan/period";
import { periodName, shortPeriodName } from "../layout/wording";

/** Of so many indicators the missing reports are listed; of more they are counted. */
const MAX_LISTED = 12;
/** More numbers have no room in their column. */
const MAX_WHERE = 6;
const BOX = "□";
const NO_BREAK = "\u00a0";

/** An open point as people read it. */
export interface PointInWords {
  readonly where: string;
  readonly open: string;
  readonly toDecide: string;
  /** What can be ticked. */
  readonly choices: string;
  readonly who: string;
}

export function pointInWords(point: OpenPoint, translate: Translate): PointInWords {
  const { where, owed = [] } = point;
  const isLong = where.kind === "rows" && where.numbers.length > MAX_WHERE;
  const open = translate(openOf(point, translate));
  return {
    where: isLong ? "" : whereInWords(where, translate),
    open: isLong && owed.length > MAX_LISTED ? `${open}: ${where.numbers.join(", ")}` : open,
    toDecide: translate(point.toDecide),
    choices: point.choices.map((choice) => `${BOX}${NO_BREAK}${translate(choice)}`).join("   "),
    who: point.who.map(onOneLine).join(", "),
  };
}

function whereInWords(where: PlaceOfPoint, translate: Translate): string {
  switch (where.kind) {
    case "rows":
      return where.numbers.join(", ");
    case "objective":
      return translate({ id: "openPointWhere-objective", values: { number: where.number } });
    case "periods":
      return periodsTogether(where.periods, translate).join("; ");
    case "preamble":
    case "drafts":
      return translate({ id: `openPointWhere-${where.kind}` });
    case "unnamed":
      return "";
  }
}

/** "2023 Q1, Q2, Q4": the quarters of a year together. */
function periodsTogether(periods: readonly Period[], translate: Translate): readonly string[] {
  const byYear = new Map<number, Period[]>();
  for (const period of periods) byYear.set(period.year, [...(byYear.get(period.year) ?? []), period]);
  return [...byYear].map(([year, ofYear]) => {
    const areQuarters = ofYear.every((period) => spanOf(period) === "quarter");
    if (!areQuarters || ofYear.length === 1)
      return ofYear.map((period) => shortPeriodName(translate, period)).join(", ");
    const quarters = ofYear.flatMap(({ quarter }) =>
      quarter === undefined ? [] : [translate({ id: "openPointWhere-quarter", values: { quarter } })],
    );
    return `${periodName(translate, { year })} ${quarters.join(", ")}`;
  });
}

/** With the names of the periods that nobody has reported on. */
function openOf({ open, owed = [] }: OpenPoint, translate: Translate): Message {
  const [first] = owed;
  if (first === undefined) return open;
  const values = {
    ...open.values,
    periods: namesOf(first.periods, translate),
    indicator: onOneLine(first.indicator),
    listed: owed.length > MAX_LISTED ? "none" : owed.map((each) => reportsOf(each, translate)).join("; "),
  };
  return { ...open, values };
}

function reportsOf({ number, indicator, periods }: OwedReportsOfIndicator, translate: Translate): string {
  return `${number} ${onOneLine(indicator)} (${namesOf(periods, translate)})`.trim();
}

function namesOf(periods: readonly Period[], translate: Translate): string {
  return periods.map((period) => shortPeriodName(translate, period)).join(", ");
}
