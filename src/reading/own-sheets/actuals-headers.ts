import { ACTUALS_COLUMNS, type ActualsColumn } from "../../plan/actuals-columns";
import { ofLanguages } from "../../languages/in-use";
import { REPORT_STATES, type ReportState } from "../../plan/report-state";
import { foldText } from "../../plan/language/spelling/text-folding";

export { ACTUALS_COLUMNS, LATER_ACTUALS_COLUMNS, type ActualsColumn } from "../../plan/actuals-columns";

const PERIOD_HEADERS = ofLanguages(
  (languages): ReadonlySet<string> =>
    new Set(languages.flatMap(({ ownSheets }) => ownSheets.period).map(foldText)),
);

/** Whether a header is that of a column that has year and quarter in one. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD_HEADERS().has(foldText(header));
}

const COLUMN_OF_HEADER = ofLanguages(
  (languages): ReadonlyMap<string, ActualsColumn> =>
    new Map(
      ACTUALS_COLUMNS.flatMap((column) =>
        languages.flatMap(({ ownSheets }) =>
          ownSheets.actuals[column].map((header) => [foldText(header), column] as const),
        ),
      ),
    ),
);

/** The column that a header names; `null` for a column of the user's own. */
export function actualsColumnOf(header: string): ActualsColumn | null {
  return COLUMN_OF_HEADER().get(foldText(header)) ?? null;
}

const STATE_OF_WORD = ofLanguages(
  (languages): ReadonlyMap<string, ReportState> =>
    new Map(
      REPORT_STATES.flatMap((state) =>
        languages.flatMap(({ ownSheets }) =>
          ownSheets.states[state].map((word) => [foldText(word), state] as const),
        ),
      ),
    ),
);

/** The state of a report that a text names; `null` for any other text. */
export function reportStateOf(text: string): ReportState | null {
  return STATE_OF_WORD().get(foldText(text)) ?? null;
}

const PART_HEADERS = ofLanguages((languages) =>
  (["dimension", "category"] as const).map((column) => ({
    column,
    headers: new Set(languages.flatMap(({ ownSheets }) => ownSheets[column]).map(foldText)),
  })),
);

/** Which of the two columns a header names in which files of actuals have parts; `null` if it names neither. */
export function partColumnOf(header: string): "dimension" | "category" | null {
  const folded = foldText(header);
  return PART_HEADERS().find(({ headers }) => headers.has(folded))?.column ?? null;
}
