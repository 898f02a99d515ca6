import type { Translate } from "../plan/message";
import { actualsHead, ACTUALS_MARKER } from "../summary/actuals-sheet";
import { actualsOfGrid, newActuals, type ActualsContent } from "../summary/actuals-content";
import type { StudiedPlan } from "./study-plan";

/** The Actuals sheet that entries are to be made in. */
export type ActualsToFill =
  | { readonly kind: "content"; readonly content: ActualsContent; readonly sheet: string }
  /** The sheet has text, but not the heads of its table, so what people put there would be lost. */
  | { readonly kind: "headsGone"; readonly sheet: string };

/** The Actuals sheet as it stands, or a new one with nothing but its heads. */
export function actualsToFill(
  { contents, actualsSheet, plan }: StudiedPlan,
  translate: Translate,
): ActualsToFill {
  const own = contents.sheets.find(({ marker }) => marker === ACTUALS_MARKER)?.grid;
  if (own !== undefined && actualsSheet !== null) {
    return { kind: "content", content: actualsOfGrid(own, actualsSheet.layout), sheet: own.sheet };
  }
  const hasText = own?.values.some((row) => row.some((value) => value !== null)) ?? false;
  if (own !== undefined && hasText) return { kind: "headsGone", sheet: own.sheet };
  const title = plan.title?.text.replace(/\s+/gu, " ").trim() ?? plan.sheet;
  const content = newActuals(
    translate({ id: "actuals-title", values: { plan: title } }),
    translate({ id: "actuals-note" }),
    actualsHead(translate),
  );
  return { kind: "content", content, sheet: own?.sheet ?? translate({ id: "actuals-tab" }) };
}
