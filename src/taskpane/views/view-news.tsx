import type { PaneState } from "../pane-state";
import { useWords, type Words } from "../words";
import { reportingNews } from "./actuals-view";
import { confirmingNews } from "./indicators-view";
import { keepingNews } from "./settings-view";
import { summaryNews } from "./summary-view";

/** What each view that comes later has to say. */
const NEWS: readonly ((state: PaneState, words: Words) => string)[] = [
  summaryNews,
  confirmingNews,
  reportingNews,
  keepingNews,
];

/** The live regions of the views. */
export function ViewNews({ state }: { readonly state: PaneState }) {
  const words = useWords();
  return NEWS.map((newsOf, index) => (
    <div key={index} role="status">
      {newsOf(state, words)}
    </div>
  ));
}
