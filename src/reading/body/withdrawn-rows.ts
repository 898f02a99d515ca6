import { rememberByText } from "../../plan/language/remembered";
import { phrases } from "../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../plan/language/spelling/text-folding";
import type { BodyRow } from "./body-rows";
import { ofLanguages } from "../../languages/in-use";

const MAX_WORDS_OF_HEADING = 8;
const LONGEST_HEADING = 80;

/**
 * "Deleted actions", "Removed from the plan", "Archive": whether a text headers rows that are no part of the plan any more. A
 * row that is read as an action is one by no other words: archives are kept, too.
 */
function isWithdrawnHeading(text: string, kind: BodyRow["kind"]): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const folded = foldText(onOneLine(text));
  if (phrases.deleted().isWhole(folded)) return true;
  if (kind === "data") return false;
  const isShort = isWithoutWordSpaces(folded) || folded.split(" ").length <= MAX_WORDS_OF_HEADING;
  return (
    isShort && phrases.deleted().isWithin(folded) && OF_A_PLAN().some((things) => things.isWithin(folded))
  );
}

/** What a plan holds: "Removed barriers" are none of it. */
const OF_A_PLAN = ofLanguages(() => [phrases.actionLabels(), phrases.indicator(), phrases.planTitle()]);

/** The rows below headings that say that they were taken out of the plan, up to the next heading. */
export class WithdrawnRows {
  /** The heading below which the rows are; `null` while they are the plan's. */
  private heading: string | null = null;
  /** The titles above: one that comes again belongs to what was taken out. */
  private readonly titles = new Set<string>();

  /** The heading below which a row was taken out of the plan, its own where it is one; `null` where it is the plan's. */
  headingOf(row: BodyRow): string | null {
    const [only, ...others] = row.cells;
    const title = others.length === 0 && !row.hasValues ? onOneLine(only?.text ?? "") : "";
    if (title !== "" && isWithdrawnHeading(title, row.kind)) this.heading = title;
    else if (row.kind === "band") {
      const text = foldText(row.cells.map((cell) => cell.text).join(" "));
      if (this.heading !== null && !this.titles.has(text)) this.heading = null;
      if (this.heading === null) this.titles.add(text);
    }
    return this.heading;
  }
}

/** How a row's status stands to its being due. */
export type Withdrawal = "dropped" | "postponed";

/** What a cell beside an action says of its being due, by its first words: "Cancelled – no budget"; `null` for any other text. */
export const withdrawalSaid = rememberByText((text): Withdrawal | null => {
  if (text.length > LONGEST_STATUS) return null;
  const line = onOneLine(text);
  const [first = ""] = line.split(AFTER_STATUS);
  for (const said of [line, first].map(foldText)) {
    if (phrases.deleted().isWhole(said)) return "dropped";
    if (phrases.postponed().isWhole(said)) return "postponed";
  }
  // "Postponed to 2026", "Cancelled in May": a time and little more.
  const isDated = /\d/u.test(line) && foldText(line).split(" ").length <= MAX_WORDS_DATED;
  if (isDated && phrases.deleted().isStart(foldText(line))) return "dropped";
  return isDated && phrases.postponed().isStart(foldText(line)) ? "postponed" : null;
});

const LONGEST_STATUS = 120;
const MAX_WORDS_DATED = 6;
const AFTER_STATUS = /\s*[–—:;,.(]\s*|\s+-\s+/u;
