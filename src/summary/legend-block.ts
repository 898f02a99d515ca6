import { DEFAULT_PROGRESS_SETTINGS } from "../progress";
import { spacer, type Block } from "./block";
import { FIRST_COLUMN, LAST_COLUMN } from "./columns";
import type { SummaryContext } from "./subject";

/** How the figures and statuses are to be read. */
export function legendBlock({ settings = DEFAULT_PROGRESS_SETTINGS, words }: SummaryContext): Block {
  const { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom } = settings;
  const text = words.translate({
    id: "summary-legend",
    values: { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom },
  });
  return {
    together: true,
    rows: [spacer(4), { cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } } }],
  };
}
