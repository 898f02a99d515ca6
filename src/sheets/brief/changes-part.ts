import type { PlanChange } from "../../changes";
import { changeInWords } from "../summary/blocks/changes-block";
import { dayName } from "../layout/wording";
import type { SummaryContext } from "../summary/subject";
import { linkTo } from "./attention-part";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";

const MAX_CHANGES = 3;

/** Changes of targets and of the plan's parts are spoken about; corrected wordings and reports are not. */
const SPOKEN_OF: ReadonlySet<PlanChange["kind"]> = new Set(["target", "added", "removed", "moved"]);

/** What has changed in the plan since the last summary that was frozen; nothing where none was. */
export function changesPart(context: SummaryContext, half: Half): HalfRow[] {
  const { since = null, words } = context;
  if (since === null) return [];
  const { translate } = words;
  const changes = since.changes.filter(({ kind }) => SPOKEN_OF.has(kind));
  const rows = firstOf(
    changes,
    MAX_CHANGES,
    (change) => {
      const { what, then, now } = changeInWords(context, change);
      return itemRow(half, linkTo(context, change.id, change.cell), `${what} ${then} → ${now}`);
    },
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  const none = noteRow(half, translate({ id: "summary-changes-none" }));
  const title = translate({
    id: "summary-brief-changes",
    values: { day: dayName(translate, since.takenOn) },
  });
  return partOf(half, title, rows.length === 0 ? [none] : rows);
}
