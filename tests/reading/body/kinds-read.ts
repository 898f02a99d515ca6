import type { GridValue } from "@plan-of-action/xlsx/grid";
import { rowsExplained } from "./kinds-told";

const HEADER = ["No.", "Activity", "Indicator", "Target 2026", "Lead agency"];

const OVER_THE_WIDTH = "a title over the width";

/** What can stand in a row below the header. */
const ROWS: Readonly<Record<string, readonly GridValue[]>> = {
  "a numbered action": ["1.1", "Plant trees by the road", "# of trees", 40, "Roads Board"],
  "a third action": ["2.1", "Teach grafting of fruit", "# of farmers", 90, "Farm Service"],
  "an action without its number": ["", "Open new libraries", "# of libraries", 5, "Town Councils"],
  "an action that has only its text": ["", "Survey the reefs"],
  "a numbered action that has only its text": ["1.3", "Survey the reefs"],
  "a numbered action with an agency": ["2.2", "Survey the reefs", "", "", "Harbour Office"],
  "an indicator alone": ["", "", "# of nurseries"],
  "an agency alone": ["", "", "", "", "Ministry of Works"],
  "a title in capitals": ["", "ROADS FOR EVERYBODY"],
  "a title in capitals in the first column": ["ROADS FOR EVERYBODY"],
  "a title that names its level at the left": ["Outcome 2: Clean harbours"],
  "a title with the number of the level above": ["2", "Clean harbours"],
  "a title over the width": ["Clean harbours for all"],
  "a text that begins small": ["", "and their stumps"],
  "a rest of a text": ["", "with the help of villages"],
  "a rest with an agency": ["", "and their stumps", "", "", "Roads Board"],
  "a part with a unit's agency": ["", "", "Women", 20, "Roads Board"],
  "a total": ["", "Total", "", 52],
  "a total without a value": ["", "Total"],
  "a note": ["Note: figures are provisional"],
  "a note in the column of actions": ["", "Source: the roads register"],
  "a footnote": ["", "1) counted at the end of the year"],
  "a footnote with an asterisk": ["* counted at the end of the year"],
  "the head again": HEADER,
  "a part of the head again": ["No.", "Activity"],
  "a blank row": [],
  "the title of a workplan": ["", "Workplan of the year"],
};

/** The kinds of the rows of a table that is told row by row: "data, band, data"; blank rows have none. */
export function kindsRead(names: readonly string[]): string {
  const rows = names.map((name) => {
    const cells = ROWS[name];
    if (cells === undefined) throw new Error(`there is no row called ${name}`);
    return cells;
  });
  const merges = names.flatMap((name, place) =>
    name === OVER_THE_WIDTH ? [`A${place + 2}:E${place + 2}`] : [],
  );
  return rowsExplained([HEADER, ...rows], { merges })
    .map(({ kind }) => kind)
    .join(", ");
}
