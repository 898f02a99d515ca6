import { onOneLine } from "../../plan/language/spelling/text-folding";
import { objectiveWords } from "../../plan/objective-title";
import type { Plan } from "../../plan/plan";
import type { Workplan } from "../../plan/workplan";
import { ComparedColumns } from "../differences/compared-columns";
import { placedText } from "../differences/difference";
import { FieldPlaces, fieldsOfAction, fieldsOfIndicator } from "../differences/fields";
import { yearsPlanned } from "../formats/compare-formats";
import { shortPeriod } from "../workplans/to-decide";
import { linesOf } from "../workplans/workplan-lines";
import type { WordingChange } from "./decision";

/** One thing that a plan says, as a difference of two drafts would name it. */
interface Saying extends Pick<WordingChange, "of" | "field" | "number" | "title"> {
  readonly kind: WordingChange["kind"];
  readonly text: string | null;
}

/** Kinds of changes after which a part has, or has not, the words that were agreed. */
const OF_WORDS: ReadonlySet<WordingChange["kind"]> = new Set([
  ...(["wording", "added", "removed", "split", "merged", "format"] as const),
]);

/**
 * Tells of changes that were agreed whether the plan says now what was agreed. A value is looked for at the part with
 * its number, and where there is no such part any more at all parts; words are, wherever they are.
 */
export function isInPlanNow(plan: Plan, workplan: Workplan | null): (change: WordingChange) => boolean {
  const sayings = sayingsOf(plan, workplan);
  return (change) => {
    const alike = sayings.filter((saying) => isOf(saying, change));
    const numbered = alike.filter(({ number }) => number === change.number);
    const isAtItsPart = !isOfWords(change) && numbered.length > 0;
    const says = (text: string | null): boolean =>
      (isAtItsPart ? numbered : alike).some((saying) => isSame(saying.text, text));
    // What was taken out is gone where nothing says it any more.
    return change.to === null ? !says(change.from) : says(change.to);
  };
}

function isOfWords({ kind, title }: WordingChange): boolean {
  return OF_WORDS.has(kind) || (kind === "moved" && title === undefined);
}

function isOf(saying: Saying, change: WordingChange): boolean {
  if (saying.of !== change.of) return false;
  if (change.kind === "moved" && change.title !== undefined) {
    return saying.kind === "moved" && isSame(saying.title ?? null, change.title);
  }
  if (isOfWords(change)) return saying.kind === "wording" || saying.kind === "moved";
  return saying.kind === change.kind && saying.field === change.field;
}

function isSame(one: string | null, other: string | null): boolean {
  return onOneLine(one ?? "") === onOneLine(other ?? "");
}

function sayingsOf(plan: Plan, workplan: Workplan | null): readonly Saying[] {
  const places = new FieldPlaces(plan, new ComparedColumns(plan, plan));
  const objectives = new Map(plan.objectives.map(({ id, title }) => [id, title]));
  const words = (of: Saying["of"], number: string, ...texts: readonly string[]): Saying[] =>
    texts.map((text) => ({ of, kind: "wording", field: null, number, text }));
  const fields = (of: Saying["of"], number: string, own: ReturnType<typeof fieldsOfAction>): Saying[] =>
    own.map(({ kind, field, value }) => ({ of, kind, field, number, text: placedText(value) }));
  const yearsOf = (action: string): Saying => {
    const years = yearsPlanned(plan.indicators.filter((indicator) => indicator.action === action));
    return { of: "action", kind: "years", field: null, number: action, text: years.join(", ") };
  };
  return [
    ...plan.statedObjectives.flatMap(({ text }) => words("objective", "", text)),
    ...plan.objectives.flatMap(({ id, title }) => words("objective", id, title, objectiveWords(title))),
    ...plan.actions.flatMap((action) => [
      ...words("action", action.id, action.title, `${action.number ?? ""} ${action.title}`),
      // An action that moved is agreed to be under the objective of these words.
      ...words("action", action.id, objectives.get(action.objective) ?? ""),
      ...fields("action", action.id, fieldsOfAction(action, places)),
      yearsOf(action.id),
    ]),
    ...plan.indicators.flatMap((indicator) => [
      ...words("indicator", indicator.id, indicator.text, `${indicator.number ?? ""} ${indicator.text}`),
      ...words("indicator", indicator.id, indicator.action),
      ...fields("indicator", indicator.id, fieldsOfIndicator(indicator, places)),
    ]),
    ...linesOf(workplan).flatMap(({ of, text, periods }): Saying[] => {
      const [first] = periods;
      const number = first === undefined ? "" : shortPeriod(first);
      const when = periods.map(shortPeriod).join(", ");
      return [
        ...words(of, number, text),
        { of, kind: "moved", field: null, number, title: text, text: when },
      ];
    }),
  ];
}
