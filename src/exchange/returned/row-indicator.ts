import type { Message, MessageId } from "../../plan/message";
import type { Indicator, Plan } from "../../plan/plan";
import { foldText } from "../../plan/language/spelling/text-folding";
import { indicatorFinder } from "../../identity/indicator-finder";
import { addTo } from "../../progress/grouping";
import { wordingMark } from "../forms/row-mark";
import type { ReturnedRow } from "./form-grid";

/** The indicator that a row reports on, or why that cannot be determined. */
export type RowIndicator =
  { readonly kind: "indicator"; readonly id: string } | { readonly kind: "unclear"; readonly why: Message };

/**
 * Tells which indicator a row is about. Its hidden mark counts while the plan has, or had, the same wording under that
 * id, or under one other; words that are those of another indicator contradict it, as where only some columns were sorted.
 * A row without a mark is known by its words.
 */
export function rowIndicators(plan: Plan): (row: ReturnedRow) => RowIndicator {
  const { indicators, actions } = plan;
  const titles = new Map(actions.map(({ id, title }) => [id, title]));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byText = new Map<string, Indicator[]>();
  const byWording = new Map<string, Indicator[]>();
  const formerTitles = new Map(
    actions.map(({ id, title, formerNames = [] }) => [id, [title, ...formerNames.map(({ words }) => words)]]),
  );
  const wordingsOf = ({ action, text, formerNames = [] }: Indicator): ReadonlySet<string> => {
    const texts = [text, ...formerNames.map(({ words }) => words)];
    const ofAction = formerTitles.get(action) ?? [""];
    return new Set(ofAction.flatMap((title) => texts.map((words) => wordingMark(title, words))));
  };
  for (const indicator of indicators) {
    addTo(byText, foldText(indicator.text), indicator);
    for (const wording of wordingsOf(indicator)) addTo(byWording, wording, indicator);
  }
  const finder = indicatorFinder(plan);

  const ofMark = (row: ReturnedRow, id: string, wording: string): RowIndicator => {
    const named = byId.get(id);
    const worded = byWording.get(wording) ?? [];
    const indicator = named !== undefined && worded.includes(named) ? named : only(worded);
    if (indicator === undefined) return unclear("takeBack-reworded", { id });
    const other = contradicting(row, indicator);
    return other === null ? found(indicator) : unclear("takeBack-other-row", { id, other });
  };

  /** The id of the indicator of which a row shows the words, or the same words and the number, where it is not the marked one. */
  const contradicting = (row: ReturnedRow, marked: Indicator): string | null => {
    const text = foldText(row.indicator);
    if (text === "") return null;
    if (text !== foldText(marked.text)) return byText.get(text)?.[0]?.id ?? null;
    const numbered = byId.get(row.number.trim());
    const isOther = numbered !== undefined && numbered !== marked && foldText(numbered.text) === text;
    return isOther ? numbered.id : null;
  };

  const ofWords = (row: ReturnedRow): RowIndicator => {
    const same = byText.get(foldText(row.indicator)) ?? [];
    const action = foldText(row.action);
    const indicator =
      only(same) ??
      only(same.filter((each) => foldText(titles.get(each.action) ?? "") === action)) ??
      only(same.filter(({ id }) => id === row.number.trim()));
    if (indicator !== undefined) return found(indicator);
    const named = finder(row.indicator);
    if (named.kind === "indicator" && same.length === 0) return named;
    const text = row.indicator === "" ? row.number : row.indicator;
    return unclear(same.length > 1 ? "takeBack-ambiguous" : "takeBack-unknown", { text });
  };

  return (row) => (row.mark === null ? ofWords(row) : ofMark(row, row.mark.indicator, row.mark.wording));
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function found({ id }: Indicator): RowIndicator {
  return { kind: "indicator", id };
}

function unclear(id: MessageId, values: Readonly<Record<string, string>>): RowIndicator {
  return { kind: "unclear", why: { id, values } };
}
