import type { PaneState } from "../pane-state";
import { useWords, type Words } from "../wording/words";
import { tellingNews } from "../activities/activities-view";
import { reportingNews } from "../report/reports-view";
import { confirmingNews } from "../indicators/indicators-view";
import { keepingNews } from "../settings/settings-view";
import { comparingNews } from "../comparison/comparison-view";
import { summaryNews } from "../summary/summary-view";

/** What each view that comes later has to say. */
const NEWS: readonly ((state: PaneState, words: Words) => string)[] = [
  summaryNews,
  comparingNews,
  confirmingNews,
  reportingNews,
  tellingNews,
  keepingNews,
  questionNews,
  weighNews,
];

function questionNews({ check }: PaneState, { say }: Words): string {
  if (check.kind !== "checked" || !check.result.isToConfirm) return "";
  return say("pane-question-news", { sheet: check.result.plan.sheet });
}

function weighNews({ weigh }: PaneState, { say, translate }: Words): string {
  switch (weigh.kind) {
    case "none":
    case "saving":
      return "";
    case "kept":
      return say("pane-weight-kept", {
        check: say(`ruleTitle-${weigh.rule}`),
        weight: say(`pane-weight-${weigh.weight ?? "usual"}`),
      });
    case "failed":
      return `${say("pane-weight-failed")} ${translate(weigh.problem)}`;
  }
}

/** The live regions of the views. */
export function ViewNews({ state }: { readonly state: PaneState }) {
  const words = useWords();
  return NEWS.map((newsOf, index) => (
    <div key={index} role="status">
      {newsOf(state, words)}
    </div>
  ));
}
