import type { Indicator } from "../../plan/plan";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import { foldText, onOneLine, tidyText } from "../../plan/language/spelling/text-folding";

/** The indicator that a text names. */
export type NamedIndicator =
  | { readonly kind: "indicator"; readonly id: string }
  | { readonly kind: "unknownIndicator" }
  /** The text fits several indicators. */
  | { readonly kind: "ambiguousIndicator" };

/** Finds indicators by what people write to name them. */
export type IndicatorFinder = (text: string) => NamedIndicator;

/**
 * A finder for the plan's indicators: by their wording, whole or cut with an ellipsis; by their id
 * ("1.4-2", also before a wording); by the number of an action that has one indicator only. Where an id
 * and the wording behind it are of two indicators, the wording counts, since plans are numbered again.
 */
export function indicatorFinder(indicators: readonly Indicator[]): IndicatorFinder {
  const byWording = groupOf(indicators, ({ text }) => foldText(text));
  const byId = groupOf(indicators, ({ id }) => id.toLowerCase());
  const byAction = groupOf(indicators, ({ action }) => action.toLowerCase());
  const wordings = [...byWording.keys()];

  const idsOfWording = (text: string): readonly string[] => {
    const whole = byWording.get(foldText(text));
    if (whole !== undefined || !/(?:…|\.\.\.)$/u.test(text)) return whole ?? [];
    const start = foldText(text);
    return start.length < SHORTEST_START
      ? []
      : wordings
          .filter((wording) => wording.startsWith(start))
          .flatMap((wording) => byWording.get(wording) ?? []);
  };

  return (written) => {
    const text = onOneLine(withWesternDigits(tidyText(written)));
    const [, first = "", rest = ""] = /^(\S+?)[.:)]?(?:\s+[-–—:]?\s*(.*))?$/u.exec(text) ?? [];
    const key = first.toLowerCase();
    const numbered = byId.get(key) ?? [];
    const worded = [...new Set([...idsOfWording(text), ...(rest === "" ? [] : idsOfWording(rest))])];
    if (worded.length === 1) return one(worded);
    const both = worded.filter((id) => numbered.includes(id));
    if (both.length === 1) return one(both);
    if (numbered.length > 0) return one(numbered);
    if (worded.length > 1) return { kind: "ambiguousIndicator" };
    return rest === "" ? one(byAction.get(key) ?? []) : { kind: "unknownIndicator" };
  };
}

/** A shorter beginning than this says too little. */
const SHORTEST_START = 12;

function one(ids: readonly string[]): NamedIndicator {
  const [id] = ids;
  if (id === undefined) return { kind: "unknownIndicator" };
  return ids.length === 1 ? { kind: "indicator", id } : { kind: "ambiguousIndicator" };
}

function groupOf(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [indicator.id]);
    else group.push(indicator.id);
  }
  return groups;
}
