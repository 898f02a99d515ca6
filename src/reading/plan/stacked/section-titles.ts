import type { HeaderWords } from "../../../plan/language/header-words";
import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { textOfCells, type BodyRow } from "../../body/body-rows";
import type { SheetView } from "../../sheet/sheet-view";
import { textsOfRow } from "../../tables/header-rows";
import { kindOfTitle, type KindOfTitle } from "../../tables/kinds-of-titles";
import type { Rows } from "./stacked-tables";

/** The lines that stand alone above the headers of a plan's tables on one sheet, some of which are its objectives. */
export class SectionTitles {
  /** How often each line that can name a section stands above a header. */
  private readonly counts = new Map<string, number>();
  private readonly kinds = new Set<KindOfTitle>();

  constructor(private readonly words: HeaderWords) {}

  /** Notes the titles above the headers that stand again in a table's rows. */
  addRows(rows: readonly BodyRow[]): void {
    for (const row of titlesAboveHeaders(rows)) this.add(textOfCells(row.cells));
  }

  /** Notes the lines above a table that stands below another one. */
  addLines(view: SheetView, { first, last }: Rows): void {
    for (let row = first; row <= last; row++) {
      const texts = textsOfRow(view, row);
      if (texts.length > 0) this.add(texts.join(" "));
    }
  }

  private add(text: string): void {
    const kind = kindOfTitle(text, this.words);
    if (kind === "mark" || kind === "plan" || kind === "aside") return;
    const key = foldText(text);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.kinds.add(kind);
  }

  /** Whether a line above a header names an objective, and does not say of the file, the table or its author what they are. */
  isObjective(text: string): boolean {
    const kind = kindOfTitle(text, this.words);
    if (kind === "level") return true;
    // A line above each header is the header of a page.
    if ((this.counts.get(foldText(text)) ?? 0) > 1) return false;
    if (kind === "other") return true;
    return (kind === "agency" || kind === "numberedTable") && this.counts.size > 1;
  }

  /** Whether the line above the first table names an objective as those above the others do. */
  isFirstOfThem(text: string): boolean {
    const kind = kindOfTitle(text, this.words);
    if (kind === "level") return true;
    const folded = foldText(text);
    return this.kinds.has(kind) && !this.counts.has(folded) && !phrases.planTitle().isWithin(folded);
  }

  /** The rows of a table, of which lines above headers that name no objective are notes. */
  withNotes(rows: readonly BodyRow[]): readonly BodyRow[] {
    const left = new Set(
      [...titlesAboveHeaders(rows)].filter((row) => !this.isObjective(textOfCells(row.cells))),
    );
    if (left.size === 0) return rows;
    return rows.map((each) =>
      left.has(each) ? { row: each.row, kind: "note", cells: each.cells, hasValues: each.hasValues } : each,
    );
  }
}

/** The rows with a title right above a header that stands again. */
function titlesAboveHeaders(rows: readonly BodyRow[]): readonly BodyRow[] {
  const filled = rows.filter(({ kind }) => kind !== "blank");
  return filled.filter(({ kind }, place) => kind === "band" && filled[place + 1]?.kind === "headAgain");
}
