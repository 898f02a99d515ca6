import { type ColumnMeaning, formatCell, type MappingRefusal } from "../../app";
import type { Words } from "../wording/words";

/** Why a mapping was refused, and what to change in it. */
export function refusalText(refusal: MappingRefusal, { say }: Words): string {
  switch (refusal.why) {
    case "noActions":
    case "sheetMissing":
    case "rowsOutsideSheet":
      return say(`pane-refused-${refusal.why}`, { sheet: refusal.sheet });
    case "headChanged": {
      const { cell, expected, found } = refusal;
      return say("pane-refused-headChanged", { cell: formatCell(cell), expected, found });
    }
    case "columnsMissing": {
      const named = (meaning: ColumnMeaning) => say(`pane-column-${meaning}`);
      const columns = refusal.missing.map(named).join(", ");
      return say("pane-refused-columnsMissing", { sheet: refusal.sheet, columns });
    }
  }
}
