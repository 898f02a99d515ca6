import { dimensionOfCategory } from "../../../plan/language/breakdown-words";
import { phrases } from "../../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, onOneLine } from "../../../plan/language/spelling/text-folding";
import { canNamePart, namesGroupOfPeople, namesPart } from "../../header/part-names";

/** What a text adds to an indicator that it repeats. */
export interface AddedPart {
  readonly name: string;
  /** Whether words of a language say that it is a part; else it is only set apart from the indicator's words. */
  readonly isKnown: boolean;
}

/**
 * The part that a text adds to an indicator that it repeats: "male" of "Farmers trained (male)" or "Male farmers
 * trained" below "Farmers trained" or "Farmers trained (total)"; "North" of "Farmers trained; North". `null` for a text
 * that adds nothing, or more than the name of a part.
 */
export function partAdded(whole: string, text: string): AddedPart | null {
  const base = withoutTotal(foldText(whole));
  if (base === "") return null;
  return (
    addedBehind(base, text) ?? addedBehind(withoutBracket(whole), text, "known") ?? addedAmong(base, text)
  );
}

function addedBehind(base: string, text: string, which: "any" | "known" = "any"): AddedPart | null {
  const folded = foldText(text);
  const rest = folded.slice(base.length);
  if (base === "" || rest === "" || !folded.startsWith(base)) return null;
  if (!rest.startsWith(" ") && !isWithoutWordSpaces(rest)) return null;
  const name = asWritten(onOneLine(text), rest.trim());
  if (namesPart(name)) return { name, isKnown: true };
  return which === "any" && canNamePart(name) && isSetApart(onOneLine(text), name)
    ? { name, isKnown: false }
    : null;
}

/** "Female loan borrowers", "Number of women trained": a group of people among the words of the whole. */
function addedAmong(base: string, text: string): AddedPart | null {
  const written = onOneLine(text).split(" ");
  const words = written.map(foldText);
  const own = base.split(" ");
  const count = words.length - own.length;
  if (count < 1 || count > LONGEST_GROUP || words.includes("")) return null;
  const at = own.findIndex((word, place) => word !== words[place]);
  if (at < 0 || own.slice(at).join(" ") !== words.slice(at + count).join(" ")) return null;
  const name = written.slice(at, at + count).join(" ");
  const dimension = namesGroupOfPeople(name) ? dimensionOfCategory(name) : null;
  return dimension === "sex" || dimension === "age" ? { name, isKnown: true } : null;
}

const LONGEST_GROUP = 2;

function withoutTotal(folded: string): string {
  const words = folded.split(" ");
  for (let count = 1; count <= LONGEST_TOTAL && count < words.length; count++)
    if (phrases.totals().isWhole(words.slice(-count).join(" "))) return words.slice(0, -count).join(" ");
  return folded;
}

const LONGEST_TOTAL = 3;

/** "Time spent" of "Time spent (hours a week)"; "" where there are no brackets at the end. */
function withoutBracket(whole: string): string {
  const before = /^(.+?)\s*\([^()]*\)\s*$/u.exec(onOneLine(whole))?.[1] ?? "";
  return foldText(before);
}

/** The last words of a text as they are written, without the brackets and dashes around them. */
function asWritten(text: string, folded: string): string {
  const words = text.split(" ");
  for (let count = 1; count <= words.length; count++) {
    const tail = words.slice(-count).join(" ").replace(AROUND, "");
    if (foldText(tail) === folded) return tail;
  }
  return folded;
}

const AROUND = /^[\s([:;,–—-]+|[\s)\]:;,]+$/gu;

/** Whether a sign parts a name at the end from what is before it: "; North", "(North)", ": North", "- North". */
function isSetApart(text: string, name: string): boolean {
  const before = text.slice(0, text.lastIndexOf(name)).trimEnd();
  return /[;:(–—-]$/u.test(before);
}
