import { rememberByObject } from "../../../indicators";
import { likeness, readText, WordWeights } from "../../../compare/words/likeness";
import type { UnreadActual } from "../../../plan/actual";
import { indicatorLabels } from "../../../identity/indicator-labels";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { Indicator, Plan } from "../../../plan/plan";
import type { Fix } from "../../finding";
import { quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

/** A report that counts nowhere, since nobody can tell of which indicator it is; with those that it could be given to. */
export const actualUnknownIndicator = defineRule({
  id: "actual-unknown-indicator",
  matter: "entry",
  severity: "error",
  needs: "reports",
  *find({ reports, plan }) {
    for (const unread of reports.table?.unread ?? []) {
      const found = foundIn(unread, plan);
      if (found !== null) yield found;
    }
  },
});

/** `null` for a row whose period is not known, which is another rule's finding. */
function foundIn(unread: UnreadActual, plan: Plan): Found | null {
  const { cell, text, why, value = "–" } = unread;
  const about = text === "" ? {} : { about: text };
  const values = { text: quote(text), value };
  switch (why) {
    case "unknownPeriod":
      return null;
    case "unknownIndicator":
      return text === ""
        ? { cell, message: "actual-unknown-indicator-blank", values }
        : { cell, ...about, message: "actual-unknown-indicator", values };
    case "ambiguousIndicator":
      return /\p{L}{2}/u.test(text) || plan.gone === undefined || isOfSeveral(text, plan)
        ? {
            ...{ cell, ...about, message: "actual-unknown-indicator-ambiguous", values },
            fixes: fixesForSeveral(unread, plan),
          }
        : { cell, ...about, message: "actual-unknown-indicator-number", values };
    case "goneIndicator":
      return {
        ...{ cell, ...about, message: "actual-unknown-indicator-gone", values },
        fixes: fixesFor(unread, plan),
      };
    case "contradictoryIndicator":
      return {
        ...{ cell, ...about, message: "actual-unknown-indicator-other-words", values },
        fixes: fixesFor(unread, plan),
      };
  }
}

/** Whether a text is the number of an action with several indicators, or what Excel can have made of those of several. */
function isOfSeveral(text: string, { indicators }: Plan): boolean {
  const numbers = text.includes(".") ? [text, `${text}0`, `${text}00`] : [text];
  return indicators.filter(({ action }) => numbers.includes(action)).length > 1;
}

/** So many indicators are offered; what shares fewer of its words is another thing. */
const MAX_OFFERED = 3;
const MIN_ALIKE = 0.2;

/**
 * What gives the report to an indicator of the plan: to those with the most similar words, and with the number that it
 * names.
 */
function fixesFor({ cell, text }: UnreadActual, plan: Plan): readonly Fix[] {
  const words = readText(text);
  const { weights, texts } = wordsOf(plan);
  const number = /^\S+/u.exec(text)?.[0] ?? "";
  const closest = plan.indicators
    .map((indicator, place) => ({ indicator, alike: likeness(words, texts[place] ?? words, weights) }))
    .filter(({ alike, indicator }) => alike >= MIN_ALIKE || indicator.id === number)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MAX_OFFERED);
  return offers(
    cell,
    closest.map(({ indicator }) => indicator),
    plan,
  );
}

/** Those that are worded so, where several are. */
function fixesForSeveral({ cell, text }: UnreadActual, plan: Plan): readonly Fix[] {
  const words = foldText(text.replace(/^\d\S*\s/u, ""));
  const worded = plan.indicators.filter((indicator) => foldText(indicator.text) === words);
  return offers(cell, worded.slice(0, MAX_OFFERED), plan);
}

function offers(cell: CellReference, indicators: readonly Indicator[], plan: Plan): readonly Fix[] {
  const labelOf = indicatorLabels(plan);
  return indicators.map((indicator): Fix => ({
    label: { id: "actual-unknown-indicator-fix", values: { indicator: quote(labelOf(indicator)) } },
    edits: [{ cell, value: labelOf(indicator) }],
  }));
}

const wordsOf = rememberByObject(({ indicators }: Plan) => {
  const weights = new WordWeights();
  const texts = indicators.map(({ text }) => readText(text));
  for (const text of texts) weights.add(text);
  return { weights, texts };
});
