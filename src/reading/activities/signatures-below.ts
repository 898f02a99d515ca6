import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { periodInHeader } from "../../plan/language/time/period-words";
import type { SheetView } from "../sheet/sheet-view";
import { textsOfRow } from "../tables/header-rows";

/**
 * The rows in which a sheet is signed and not planned: from "Prepared by | Approved by" below a blank row, which has no
 * more words, down to the next header with periods, or to the sheet's end.
 */
export function rowsOfSignatures(view: SheetView): ReadonlySet<number> {
  const signed = new Set<number>();
  let isBelow = false;
  for (let row = view.firstRow + 1; row <= view.lastRow; row++) {
    const texts = textsOfRow(view, row);
    if (texts.filter(namesPeriod).length > 1) isBelow = false;
    else if (isSignature(texts) && textsOfRow(view, row - 1).length === 0) isBelow = true;
    if (isBelow) signed.add(row);
  }
  return signed;
}

function namesPeriod(text: string): boolean {
  return text.length <= LONGEST_HEADER && periodInHeader(text) !== null;
}

const LONGEST_HEADER = 40;

/** Each of its texts is a word or two for who prepares, checks or approves. */
function isSignature(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const folded = foldText(text);
      return folded !== "" && phrases.notes().startLength(folded) === folded.split(" ").length;
    })
  );
}
