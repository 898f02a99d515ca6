import { phrases } from "../../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../../plan/language/spelling/text-folding";
import { namesPart } from "../../header/part-names";

/**
 * The part that a text adds to an indicator that it repeats: "male" of "Farmers trained (male)" below "Farmers trained" or
 * "Farmers trained (total)". `null` for a text that adds nothing, or more than the name of a part.
 */
export function partAdded(whole: string, text: string): string | null {
  const base = withoutTotal(foldText(whole));
  const folded = foldText(text);
  const rest = folded.slice(base.length);
  if (base === "" || rest === "" || !folded.startsWith(base)) return null;
  if (!rest.startsWith(" ") && !isWithoutWordSpaces(rest)) return null;
  const name = asWritten(onOneLine(text), rest.trim());
  return namesPart(name) ? name : null;
}

function withoutTotal(folded: string): string {
  const words = folded.split(" ");
  for (let count = 1; count <= LONGEST_TOTAL && count < words.length; count++)
    if (phrases.totals().isWhole(words.slice(-count).join(" "))) return words.slice(0, -count).join(" ");
  return folded;
}

const LONGEST_TOTAL = 3;

/** The last words of a text as they are written, without the brackets and dashes around them. */
function asWritten(text: string, folded: string): string {
  const words = text.split(" ");
  for (let count = 1; count <= words.length; count++) {
    const tail = words.slice(-count).join(" ").replace(AROUND, "");
    if (foldText(tail) === folded) return tail;
  }
  return folded;
}

const AROUND = /^[\s([:,–—-]+|[\s)\]:,]+$/gu;
