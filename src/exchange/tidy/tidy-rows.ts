import type { IndicatorDefinitions } from "../../indicators/definition";
import { plainCount } from "../../indicators/definition";
import { figureReaders } from "../../indicators/measuring/counted-report";
import type { Actual, ReportedPart } from "../../plan/actual";
import { plainCategory, type NamedPart } from "../../plan/language/breakdown-words";
import { shownParts } from "../../progress";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { MoneyKind } from "../../plan/money";
import { periodKey } from "../../plan/period";
import type { Indicator, JointAction, Plan } from "../../plan/plan";
import type { Value } from "../../plan/value";
import { addTo } from "../../progress/grouping";

/** The columns of the tidy table, in their order. Columns may be added at the end; none is renamed or moved. */
export const TIDY_COLUMNS = [
  "plan",
  "action",
  "indicator",
  "unit",
  "agency",
  "party",
  "period",
  "kind",
  "value",
  "state",
  "text",
  "cell",
  "objective",
  "action_text",
  "indicator_text",
  "measure",
  "aggregation",
  "direction",
  "dimension",
  "category",
  "numerator",
  "denominator",
  "report_state",
  "agreed_by",
] as const;
export type TidyColumn = (typeof TIDY_COLUMNS)[number];

/** What the value of a row is. */
export type TidyKind = "baseline" | "overallTarget" | "target" | "actual" | MoneyKind;

/**
 * One value of a plan: a row for each baseline, target and actual, for each part of one, and for the money of an action,
 * which is of no indicator, with its currency as the unit. `value` is the number as which it counts in
 * progress, `null` for all that is none (`state` says what it is, `text` what is there); percentages are in points.
 */
export type TidyRow = Readonly<
  Record<Exclude<TidyColumn, "kind" | "state" | TidyNumber>, string> & {
    kind: TidyKind;
    /** "suppressed" of a part that is not shown, since so few are counted or it would tell such a one. */
    state: Value["state"] | "suppressed";
    value: number | null;
    /** Of a percentage that tells what it is of. */
    numerator: number | null;
    denominator: number | null;
  }
>;

/** The columns that hold numbers. */
export type TidyNumber = "value" | "numerator" | "denominator";

export interface TidySubject {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  /** By the Actuals sheet, and by the plan's own columns where that says nothing. */
  readonly actuals: readonly Actual[];
  readonly parts?: readonly ReportedPart[];
  /** Counts of parts below this are not shown; `null` or left out where all are. */
  readonly suppressBelow?: number | null;
}

/** The rows of a plan, indicator by indicator; `name` tells the plans of a table apart. */
export function* tidyRows(subject: TidySubject, name: string): Generator<TidyRow> {
  const { plan, definitions, actuals, parts = [], suppressBelow = null } = subject;
  const shownAs = suppressBelow === null ? null : shownParts({ actuals, parts, definitions }, suppressBelow);
  const partsOf = new Map<string, ReportedPart[]>();
  for (const part of parts) addTo(partsOf, part.indicator, part);
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  const actualsOf = new Map<string, Actual[]>();
  for (const actual of actuals) addTo(actualsOf, actual.indicator, actual);
  for (const indicator of plan.indicators) {
    const definition = definitions.get(indicator.id);
    const reports = actualsOf.get(indicator.id) ?? [];
    const read = figureReaders(
      indicator,
      definition ?? plainCount(indicator),
      reports.map(({ value }) => value),
    );
    const shared = {
      plan: name,
      ...wordsOf(indicator, actions.get(indicator.action)),
      // What a person confirmed, else what the plan says, else what its wording counts.
      unit:
        (definition?.inferred === false ? definition.unit : (indicator.unit?.text ?? definition?.unit)) ?? "",
      measure: definition?.measure ?? "",
      aggregation: definition?.aggregation ?? "",
      direction: definition?.direction ?? "",
    };
    const row = (kind: TidyKind, value: Value, period: string, party = ""): TidyRow => {
      const number = kind === "actual" ? read.ofReports(value) : read.ofPlan(value);
      const cells = cellsOfValue(value, number);
      const { numerator = null, denominator = null } =
        (number === null ? null : read.fractionOf(value)) ?? {};
      // "12 (3 women)" tells a part that is not shown.
      const tells = suppressBelow !== null && value.state === "number" && value.parts !== undefined;
      return {
        ...shared,
        ...WHOLE,
        party,
        period,
        kind,
        ...cells,
        ...{ numerator, denominator, report_state: "", agreed_by: "" },
        ...(tells ? { text: String(number) } : {}),
      };
    };
    const partRow = (
      kind: TidyKind,
      part: NamedPart & { readonly value: Value },
      period: string,
      party = "",
    ) => ({
      ...row(kind, part.value, period, party),
      dimension: part.dimension,
      category: plainCategory(part.category),
    });
    if (indicator.baseline !== null) {
      yield row("baseline", indicator.baseline, onOneLine(indicator.baselineYear?.text ?? ""));
    }
    if (indicator.overallTarget !== null) yield row("overallTarget", indicator.overallTarget, "");
    for (const [key, value] of indicator.targets) yield row("target", value, key);
    for (const actual of reports) {
      const whole = row("actual", actual.value, periodKey(actual.period), actual.party ?? "");
      // "20 + 4" tells the parts that it was added up from.
      const tells = suppressBelow !== null && actual.isSumOfParts === true;
      yield { ...whole, ...(tells ? { text: String(whole.value) } : {}), ...stateOf(actual) };
    }
    for (const part of indicator.parts ?? []) {
      const kind = part.period === "overall" && part.kind === "target" ? "overallTarget" : part.kind;
      if (kind !== "actual") yield partRow(kind, part, part.period === "overall" ? "" : part.period);
    }
    for (const part of partsOf.get(indicator.id) ?? []) {
      const shown = {
        ...partRow("actual", part, periodKey(part.period), part.party ?? ""),
        ...stateOf(part),
      };
      const as = shownAs?.(part) ?? "number";
      const text = as === "below" && suppressBelow !== null ? `<${suppressBelow}` : "*";
      const hidden = { value: null, numerator: null, denominator: null, text };
      yield as === "number" ? shown : { ...shown, ...hidden, state: "suppressed" };
    }
    if (indicator.undatedActual !== undefined) yield row("actual", indicator.undatedActual, "");
  }
  for (const action of plan.actions) yield* moneyRows(action, name);
}

function* moneyRows(action: JointAction, plan: string): Generator<TidyRow> {
  for (const { kind, amount, currency, cell } of action.money ?? []) {
    yield {
      ...{ plan, action: action.id, indicator: "", indicator_text: "", unit: currency ?? "" },
      ...wordsOfAction(action),
      ...{ party: "", period: "", kind, value: amount, state: "number", text: String(amount) },
      cell: formatCell(cell),
      ...{ measure: "", aggregation: "", direction: "" },
      ...WHOLE,
      ...{ numerator: null, denominator: null, report_state: "", agreed_by: "" },
    };
  }
}

/** How far a report has come, by its English name. */
function stateOf({ report }: Actual): Pick<TidyRow, "report_state" | "agreed_by"> {
  return { report_state: report?.state ?? "", agreed_by: report?.agreedBy ?? "" };
}

/** Of a whole: it is of no dimension. */
const WHOLE = { dimension: "", category: "" };

function wordsOf(indicator: Indicator, action: JointAction | undefined) {
  return {
    action: indicator.action,
    indicator: indicator.id,
    ...wordsOfAction(action),
    indicator_text: indicator.text,
  };
}

function wordsOfAction(action: JointAction | undefined) {
  return {
    agency: (action?.responsibleAgencies ?? []).map(({ name }) => name).join("; "),
    objective: action?.objective ?? "",
    action_text: action?.title ?? "",
  };
}

/** @param number as which the value counts in progress; what counts as none is a text, such as 12 % of what is counted */
function cellsOfValue(
  value: Value,
  number: number | null,
): Pick<TidyRow, "value" | "state" | "text" | "cell"> {
  return {
    value: number,
    state: number !== null ? "number" : value.state === "number" ? "text" : value.state,
    text: value.raw,
    cell: formatCell(value.cell),
  };
}
