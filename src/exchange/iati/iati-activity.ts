import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { formatCell, parseCell } from "@plan-of-action/xlsx/grid";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { compareDays, formatDay, parsePeriod, type Day } from "../../plan/period";
import { periodBegin, periodEnd } from "../../plan/plan-year";
import type { Indicator, JointAction, Plan } from "../../plan/plan";
import { addTo } from "../../progress/grouping";
import { plainNumber } from "../tidy/csv-text";
import { tidyRows, type TidyRow, type TidySubject } from "../tidy/tidy-rows";
import { element, textElement } from "./xml-text";

/** Who publishes: nothing of it is in a plan. */
export interface ReportingOrganisation {
  /** Its identifier, such as `KH-GOV-NCCT`. */
  readonly ref: string;
  readonly name: string;
  /** Its kind, by the standard's code list: 10 is a government. */
  readonly type: string;
}

/** What of a plan the standard has no place for. */
export interface LeftOutOfIati {
  readonly cell: string;
  readonly why: string;
}

export interface IatiActivity {
  readonly identifier: string;
  /** The element `iati-activity`. */
  readonly xml: string;
  /** How many targets, actuals and baselines are in it. */
  readonly values: number;
  readonly leftOut: readonly LeftOutOfIati[];
}

/** Begins and ends a file of activities by the International Aid Transparency Initiative's standard. */
export const IATI_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
export const IATI_FOOTER = "</iati-activities>\n";

/** Codes of the standard's lists. */
const PLANNED_START = "1";
const PLANNED_END = "3";
const IMPLEMENTING = "4";
const RESULT_TYPE_OTHER = "9";
const VOCABULARY_OF_REPORTER = "99";
const MEASURES: Readonly<Record<string, string>> = { percentage: "2", milestone: "3", qualitative: "5" };
const UNIT = "1";
const QUALITATIVE = "5";

/**
 * A plan as an activity with its results: one for each joint action, with indicators, periods, targets, actuals and
 * baselines. Values are those of the tidy table. A plan without years cannot be one, since an activity has a date.
 */
export function iatiActivity(
  subject: TidySubject,
  file: { readonly name: string; readonly on: Day; readonly organisation: ReportingOrganisation },
): IatiActivity | "no years" {
  const { plan } = subject;
  const span = spanOfPlan(plan);
  if (span === null) return "no years";
  const { organisation, name, on } = file;
  const identifier = `${organisation.ref}-${name.trim().replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")}`;
  const rows = groupBy([...tidyRows(subject, name)], ({ indicator }) => indicator);
  const indicators = groupBy(plan.indicators, ({ action }) => action);
  const written = new WrittenIndicators(plan, rows, span);
  const results = plan.actions.flatMap((action) => {
    const own = (indicators.get(action.id) ?? []).map((indicator) => written.indicator(indicator));
    return own.length === 0 ? [] : [result(action, own)];
  });
  const title = plan.title?.text ?? name;
  const xml = element(
    "iati-activity",
    {},
    textElement("iati-identifier", identifier),
    element(
      "reporting-org",
      { ref: organisation.ref, type: organisation.type },
      narrative(organisation.name),
    ),
    element("title", {}, narrative(title)),
    element(
      "description",
      { type: "1" },
      narrative(`${title}: ${formatDay(span.first)} – ${formatDay(span.last)}`),
    ),
    ...participants(plan, organisation),
    element("activity-status", { code: statusOn(on, span) }),
    element("activity-date", { type: PLANNED_START, "iso-date": formatDay(span.first) }),
    element("activity-date", { type: PLANNED_END, "iso-date": formatDay(span.last) }),
    ...results,
  );
  const leftOut = [...written.leftOut, ...plan.actions.flatMap((action) => withoutPlace(action, indicators))];
  return { identifier, xml: `${xml}\n`, values: written.values, leftOut };
}

/** What of an action results have no place for. */
function withoutPlace(
  { id, cell, money = [] }: JointAction,
  indicators: ReadonlyMap<string, readonly Indicator[]>,
): readonly LeftOutOfIati[] {
  const alone = indicators.has(id)
    ? []
    : [{ cell: formatCell(cell), why: "The action has no indicator, and a result needs one." }];
  return [
    ...alone,
    ...money.map((each) => ({ cell: formatCell(each.cell), why: "Results have no place for money." })),
  ];
}

interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** From the first day of a plan to its last; `null` where it names no year. */
function spanOfPlan({ years, span, yearStart }: Plan): DaySpan | null {
  const first = years[0] ?? span?.first;
  const last = years.at(-1) ?? span?.last;
  if (first === undefined || last === undefined) return null;
  return { first: periodBegin({ year: first }, yearStart), last: periodEnd({ year: last }, yearStart) };
}

/** Planned, under way, or over (which the standard calls finalisation until somebody closes it). */
function statusOn(on: Day, { first, last }: DaySpan): string {
  if (compareDays(on, first) < 0) return "1";
  return compareDays(on, last) <= 0 ? "2" : "3";
}

/** The agencies that are responsible for actions; whoever publishes where the plan names none. */
function participants(plan: Plan, { ref, name, type }: ReportingOrganisation): readonly string[] {
  const names = new Set(
    plan.actions.flatMap(({ responsibleAgencies }) => responsibleAgencies.map((each) => each.name)),
  );
  if (names.size === 0)
    return [element("participating-org", { ref, type, role: IMPLEMENTING }, narrative(name))];
  return [...names].map((agency) => element("participating-org", { role: IMPLEMENTING }, narrative(agency)));
}

/** The one year that a text names, in either era. */
function yearIn(text: string): number | null {
  const [year, other] = withWesternDigits(text).match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return year === undefined || other !== undefined ? null : gregorianYear(Number(year));
}

function result(action: JointAction, indicators: readonly string[]): string {
  const title = element("title", {}, narrative(`${action.id} ${action.title}`.trim()));
  return element("result", { type: RESULT_TYPE_OTHER }, title, ...indicators);
}

function narrative(text: string): string {
  return textElement("narrative", text);
}

/** Writes indicators, and keeps what has no place in the standard. */
class WrittenIndicators {
  readonly leftOut: LeftOutOfIati[] = [];
  values = 0;

  constructor(
    private readonly plan: Plan,
    private readonly rows: ReadonlyMap<string, readonly TidyRow[]>,
    private readonly span: DaySpan,
  ) {}

  indicator({ id, text }: Indicator): string {
    const rows = this.rows.get(id) ?? [];
    const [first] = rows;
    const measure = MEASURES[first?.measure ?? ""] ?? UNIT;
    const periods = groupBy(
      rows.filter((row) => row.kind !== "baseline" && this.hasTime(row)),
      ({ period }) => period,
    );
    return element(
      "indicator",
      {
        measure,
        ascending:
          first?.direction === "maintain" || first === undefined
            ? null
            : String(first.direction !== "decrease"),
        "aggregation-status": String(first?.aggregation === "sum"),
      },
      element("title", {}, narrative(text === "" ? id : text)),
      ...(first === undefined || first.unit === ""
        ? []
        : [element("description", {}, narrative(first.unit))]),
      element("reference", { vocabulary: VOCABULARY_OF_REPORTER, code: id }),
      ...rows.flatMap((row) => (row.kind === "baseline" ? this.baseline(row, measure) : [])),
      ...[...periods].flatMap(([period, own]) => this.period(period, own, measure)),
    );
  }

  private hasTime(row: TidyRow): boolean {
    if (row.period !== "" || row.kind === "overallTarget") return true;
    if (row.state !== "blank") this.leave(row, "The plan doesn't say of what time it is.");
    return false;
  }

  private baseline(row: TidyRow, measure: string): readonly string[] {
    if (row.state === "blank") return [];
    const year = yearIn(row.period) ?? yearIn(this.headerAbove(row.cell));
    if (year === null) {
      this.leave(row, "A baseline needs its year, which the plan doesn't say.");
      return [];
    }
    return this.value("baseline", row, measure, { year: String(year) });
  }

  /** The words above a cell, which may say of what year it is: "Baseline 2022". */
  private headerAbove(cell: string): string {
    const place = parseCell(cell);
    if (place === null) return "";
    const part = this.plan.parts.find(({ sheet }) => sheet === place.sheet);
    const columns = part?.columns ?? this.plan.columns;
    return columns.find(({ column }) => column === place.column)?.header ?? "";
  }

  /** A period with what was to be achieved in it before what was, as the schema orders them; none without either. */
  private period(key: string, rows: readonly TidyRow[], measure: string): readonly string[] {
    const period = parsePeriod(key);
    const { yearStart } = this.plan;
    const first = period === null ? this.span.first : periodBegin(period, yearStart);
    const last = period === null ? this.span.last : periodEnd(period, yearStart);
    const written = (["target", "actual"] as const).flatMap((name) =>
      rows
        .filter(({ kind }) => (kind === "actual") === (name === "actual"))
        .flatMap((row) => this.value(name, row, measure)),
    );
    if (written.length === 0) return [];
    const start = element("period-start", { "iso-date": formatDay(first) });
    const end = element("period-end", { "iso-date": formatDay(last) });
    return [element("period", {}, start, end, ...written)];
  }

  /** A value, or its words where it is none; a blank cell is no value. */
  private value(
    name: "baseline" | "target" | "actual",
    row: TidyRow,
    measure: string,
    attributes: Readonly<Record<string, string>> = {},
  ): readonly string[] {
    if (row.state === "blank") return [];
    if (row.state === "suppressed") {
      this.leave(row, "Its count is below --suppress-below, or would reveal one that is.");
      return [];
    }
    const number = measure === QUALITATIVE ? null : row.value;
    if (number === null && measure !== QUALITATIVE) {
      this.leave(row, "It holds no number that counts.");
      return [];
    }
    this.values++;
    return [
      element(
        name,
        { ...attributes, value: number === null ? null : plainNumber(number) },
        ...(row.dimension === "" ? [] : [element("dimension", { name: row.dimension, value: row.category })]),
        ...(row.party === "" ? [] : [element("dimension", { name: "party", value: row.party })]),
        ...(number === null && row.text !== "" ? [element("comment", {}, narrative(row.text))] : []),
      ),
    ];
  }

  private leave({ cell }: TidyRow, why: string): void {
    this.leftOut.push({ cell, why });
  }
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
