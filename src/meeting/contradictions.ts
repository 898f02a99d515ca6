import { partsOfKey } from "../checks/engine/finding-list";
import type { Finding, RuleId } from "../checks/finding";
import { cellKey, isStated } from "../checks/plan-index";
import { withoutAtEnd } from "../plan/language/spelling/text-ends";
import { onOneLine } from "../plan/language/spelling/text-folding";
import type { Message } from "../plan/message";
import { objectiveNumber, objectiveWords } from "../plan/objective-title";
import type { OpenPoint } from "../plan/open-point";
import type { Indicator, Plan } from "../plan/plan";
import type { OpenPointSubject } from "./open-point-subject";
import { placesInPlan } from "./place-of-point";

type Contradiction = Pick<OpenPoint, "kind" | "topic" | "open" | "toDecide" | "choices"> &
  Partial<Pick<OpenPoint, "where">>;

type Values = NonNullable<Message["values"]>;

/** What the finders of contradictions look at. */
interface Found {
  readonly finding: Finding;
  readonly values: Values;
  readonly plan: Plan;
  /** Of what the finding is about; `null` where that is none. */
  readonly indicator: Indicator | null;
}

/**
 * Rules by which the plan contradicts itself, so that only those who agreed on it know which of two holds. What its
 * editors can fix (spelling, columns, formats, numbers that are none) is for the Checks sheet.
 */
const CONTRADICTIONS: Partial<Record<RuleId, (found: Found) => Contradiction | null>> = {
  "target-total-mismatch": ({ values, indicator }) =>
    twoNumbers(
      {
        id: "openPointOpen-total",
        values: pick(values, ["total", "terms"], { indicator: wordsOf(indicator) }),
      },
      [values.total, values.given],
    ),
  "target-quarters-mismatch": ({ values, indicator }) =>
    twoNumbers(
      {
        id: "openPointOpen-partsOfYear",
        values: pick(values, ["year", "target", "terms"], { indicator: wordsOf(indicator) }),
      },
      [values.target, values.given],
    ),
  "parts-mismatch": ({ finding, values }) =>
    finding.message.id === "parts-mismatch-twice"
      ? twoNumbers({ id: "openPointOpen-partTwice", values: pick(values, ["part", "first", "number"]) }, [
          values.first,
          values.number,
        ])
      : twoNumbers({ id: "openPointOpen-parts", values: pick(values, ["parts", "sum", "whole"]) }, [
          values.whole,
          values.sum,
        ]),
  "column-total-mismatch": ({ values }) =>
    twoNumbers({ id: "openPointOpen-columnTotal", values: pick(values, ["label", "total", "sum"]) }, [
      values.total,
      values.sum,
    ]),
  "target-values-count": ({ finding, plan }) => valuesAndIndicators(finding, plan),
  "frequency-mismatch": ({ values }) => ({
    ...{ kind: "error", topic: "target" },
    open: { id: "openPointOpen-frequency", values: pick(values, ["words", "targets"]) },
    toDecide: { id: "openPointDecide-frequency", values: pick(values, ["times"]) },
    choices: [
      { id: "openPointChoice-timesAYear", values: pick(values, ["times"]) },
      { id: "openPointChoice-newText" },
    ],
  }),
  "objective-wording": ({ finding, plan }) => twoWordings(finding, plan),
};

/** The contradictions that the checks found and nobody has accepted. */
export function contradictions({ findings, plan }: OpenPointSubject): readonly OpenPoint[] {
  const placeOf = placesInPlan(plan);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const keys = new Map([...plan.actions, ...plan.indicators].map(({ id, key }) => [id, key ?? id]));
  return findings
    .filter(({ accepted, severity }) => accepted === null && severity !== "info")
    .flatMap((finding) => {
      const { rule, fact, cell, message, key } = finding;
      const indicator = indicators.get(fact.slice(rule.length + 1)) ?? null;
      const found = CONTRADICTIONS[rule]?.({ finding, values: message.values ?? {}, plan, indicator });
      if (found === undefined || found === null) return [];
      const { about } = partsOfKey(key, (word) => keys.get(word) ?? word);
      return [
        { ...{ where: placeOf(cell).place, cell, text: "", why: message, who: [] }, key: about, ...found },
      ];
    });
}

/** One of two numbers holds. */
function twoNumbers(open: Message, numbers: readonly (string | number | undefined)[]): Contradiction {
  const known = numbers.flatMap((number) => (number === undefined || number === "" ? [] : [String(number)]));
  return {
    ...{ kind: "error", topic: "target", open },
    toDecide: { id: "openPointDecide-whichHolds" },
    choices: known.map((number) => ({ id: "openPointChoice-number", values: { number } })),
  };
}

/** A cell with more values than there are indicators: what does each count? */
function valuesAndIndicators({ cell }: Finding, plan: Plan): Contradiction | null {
  const row = plan.indicatorRows.find(({ valueCells }) =>
    valueCells.some((each) => cellKey(each.cell) === cellKey(cell)),
  );
  const values = row?.valueCells
    .find((each) => cellKey(each.cell) === cellKey(cell))
    ?.values.filter(isStated);
  if (row === undefined || values === undefined) return null;
  return {
    ...{ kind: "error", topic: "target" },
    open: {
      id: "openPointOpen-valuesCount",
      values: {
        ...{ values: values.length, indicators: row.indicators.length },
        shown: values.map(({ raw }) => onOneLine(raw)).join(", "),
      },
    },
    toDecide: { id: "openPointDecide-valuesCount" },
    choices: [{ id: "openPointChoice-add" }, { id: "openPointChoice-strike" }],
  };
}

/** An objective that the preamble and the table word differently. */
function twoWordings({ cell, fact, rule, message }: Finding, plan: Plan): Contradiction | null {
  const number = String(message.values?.objective ?? fact.slice(rule.length + 1));
  const stated = plan.statedObjectives.find(
    (each) => cellKey(each.cell) === cellKey(cell) && objectiveNumber(each.text) === number,
  );
  const objective = plan.objectives.find(({ id }) => id === number);
  if (stated === undefined || objective === undefined) return null;
  return {
    ...{ kind: "twoWordings", topic: "wording", where: { kind: "objective", number } },
    open: {
      id: "openPointOpen-twoWordings",
      values: {
        preamble: wordsToQuote(stated.text),
        table: wordsToQuote(objective.title),
      },
    },
    toDecide: { id: "openPointDecide-twoWordings" },
    choices: [{ id: "openPointChoice-preamble" }, { id: "openPointChoice-table" }],
  };
}

function wordsToQuote(title: string): string {
  return withoutAtEnd(onOneLine(objectiveWords(title)), /[\s.,;]/u);
}

function wordsOf(indicator: Indicator | null): string {
  return onOneLine(indicator?.text ?? "");
}

function pick(values: Values, names: readonly string[], more: Values = {}): Values {
  return { ...Object.fromEntries(names.map((name) => [name, values[name] ?? ""])), ...more };
}
