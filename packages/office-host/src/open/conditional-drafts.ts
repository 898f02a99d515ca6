import type { Area, SheetFile } from "../workbook-file";
import { notImplemented } from "../requests/host-error";

export type ConditionalKind = "Custom" | "DataBar";

/** A conditional format that a request adds: it is described by later actions and written when the request ends. */
export interface ConditionalDraft {
  readonly id: string;
  readonly kind: ConditionalKind;
  readonly sheet: SheetFile;
  readonly areas: readonly Area[];
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean;
  barColor: string;
  min: number;
  max: number;
}

const EXCELS_BAR = "#638EC6";

export class ConditionalDrafts {
  private drafts: ConditionalDraft[] = [];
  private last = 0;

  add(sheet: SheetFile, areas: readonly Area[], kind: ConditionalKind): ConditionalDraft {
    const looks = { formula: "", fill: null, color: null, bold: false, barColor: EXCELS_BAR, min: 0, max: 1 };
    const draft = { id: `draft-${++this.last}`, kind, sheet, areas, ...looks };
    this.drafts.push(draft);
    return draft;
  }

  on(sheet: SheetFile): readonly ConditionalDraft[] {
    return this.drafts.filter((draft) => draft.sheet === sheet);
  }

  /** The file knows formats by their areas only, so one that is written is not changed any more. */
  require(draft: ConditionalDraft): ConditionalDraft {
    if (!this.drafts.includes(draft)) {
      throw notImplemented("changing a conditional format after the request that added it");
    }
    return draft;
  }

  discard(draft: ConditionalDraft): void {
    this.drafts = this.drafts.filter((other) => other !== draft);
  }

  settle(): void {
    const drafts = this.drafts;
    this.drafts = [];
    for (const draft of drafts) write(draft);
  }
}

function write({
  sheet,
  areas,
  kind,
  formula,
  fill,
  color,
  bold,
  barColor,
  min,
  max,
}: ConditionalDraft): void {
  for (const area of areas) {
    if (kind === "DataBar") sheet.addConditionalFormat({ kind: "dataBar", area, color: barColor, min, max });
    // Excel drops a custom format that never got a formula.
    else if (formula !== "")
      sheet.addConditionalFormat({ kind: "expression", area, formula, fill, color, bold });
  }
}
