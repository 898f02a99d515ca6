import { formatNumber, quote } from "../../checks/phrasing";
import { leftBehind, type LeftOutEntry, type NextEntry, type NextPlan } from "../../next-plan";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { formerYears } from "../../next-plan/year-slots";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { spanInWords } from "../../plan/writing/years-in-words";

/** The years of the former plan: "2023–2025"; an empty text where it names none. */
export function formerSpan(plan: Plan): string {
  const years = formerYears(plan).map(({ year }) => year);
  const first = plan.span?.first ?? years[0];
  const last = plan.span?.last ?? years.at(-1);
  if (first === undefined || last === undefined) return "";
  return spanInWords(first, last);
}

/** A number in the words of a message; "–" for none. */
export function shownNumber(number: number | null, isPercentage: boolean): string {
  return number === null ? "–" : formatNumber(number, isPercentage);
}

/** Where an entry comes from and why it comes in or stays out: "1.4-1 of 2023–2025: 2 of 4 reached." */
export function originWords(entry: NextEntry | LeftOutEntry, span: string, translate: Translate): string {
  const { action, indicator } = entry;
  const values = { id: indicator?.id ?? action.id, span, hasSpan: span === "" ? "no" : "yes" };
  return `${translate({ id: "nextPlan-origin", values })} ${reasonWords(entry, translate)}`;
}

/** Why an entry comes in or stays out, and what to look at: "2 of 4 reached." */
export function reasonInWords(entry: NextEntry | LeftOutEntry, translate: Translate): string {
  return withCapital(reasonWords(entry, translate));
}

function reasonWords(entry: NextEntry | LeftOutEntry, translate: Translate): string {
  const { definition, target, actual, reason, notes } = entry;
  const isPercentage = definition?.measure === "percentage";
  const values = {
    target: shownNumber(target, isPercentage),
    actual: shownNumber(actual, isPercentage),
    isReported: actual === null ? "no" : "yes",
  };
  return [translate({ id: `nextPlan-reason-${reason}`, values }), ...notes.map(translate)].join(" ");
}

/** A sentence begins with a capital, where its script has some. */
function withCapital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** How many entries there are of each kind. */
export function countsOf({
  entries,
}: NextPlan): Readonly<Record<"carried" | "recurring" | "leftOut", number>> {
  const counts = { carried: 0, recurring: 0, leftOut: 0 };
  for (const { kind } of entries) counts[kind]++;
  return counts;
}

/** What of the former sheet does not come along, a sentence for each kind; `[]` if all of it does. */
export function leftBehindWords(
  plan: Pick<Plan, "columns" | "notRead">,
  translate: Translate,
): readonly string[] {
  const { columns, emptied, texts } = leftBehind(plan);
  const headers = (some: typeof columns): string =>
    some.map(({ header, headerCell }) => `“${onOneLine(header)}” (${formatCell(headerCell)})`).join(", ");
  const around = texts.map(({ text, cell }) => `“${quote(text)}” (${formatCell(cell)})`).join(", ");
  return [
    ...(columns.length === 0
      ? []
      : [translate({ id: "nextPlan-left-columns", values: { columns: headers(columns) } })]),
    ...(emptied.length === 0
      ? []
      : [translate({ id: "nextPlan-left-emptied", values: { columns: headers(emptied) } })]),
    ...(around === "" ? [] : [translate({ id: "nextPlan-left-texts", values: { texts: around } })]),
  ];
}
