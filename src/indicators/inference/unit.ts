import { BEFORE_THING, NOT_UNIT, THING_ENDS, YES_NO_UNIT } from "../../plan/language/indicator-patterns";
import { phrases } from "../../plan/language/lexicon";
import { foldText } from "../../plan/language/spelling/text-folding";

/** What a unit column says of the measure: "%", "Yes/No", or a thing that is counted. */
export function measureOfUnit(unit: string): "percentage" | "milestone" | "number" | null {
  const plain = unit.normalize("NFC").trim();
  if (plain === "") return null;
  const folded = foldText(plain);
  if (/[%٪]/u.test(plain) || phrases.percent.isStart(folded)) return "percentage";
  if (YES_NO_UNIT.test(plain) || phrases.milestone.isWhole(folded)) return "milestone";
  return "number";
}

/** A unit column that says no more than that something is counted: "Number", "#", "Número". */
export function isCountUnit(unit: string): boolean {
  return phrases.countUnit.isWhole(foldText(unit));
}

/** The unit to show: that of the unit column, else the one the indicator's words name; `null` where neither does. */
export function unitOf(unitColumn: string | null, text: string, isPercentage: boolean): string | null {
  const stated = unitColumn?.trim() ?? "";
  if (stated !== "" && !isCountUnit(stated)) return stated;
  if (isPercentage) return "%";
  return unitInBrackets(text) ?? countedThing(text);
}

/** "จำนวนผู้เข้าร่วม (คน)": a closing bracket of one short word is a unit, but not the plural's "(s)". */
function unitInBrackets(text: string): string | null {
  const inside = /\(([\p{L}\p{M}]{1,15})\)\s*$/u.exec(text)?.[1];
  return inside === undefined || /^e?s$/iu.test(inside) || isNoUnit(inside) ? null : inside;
}

function isNoUnit(word: string): boolean {
  const folded = foldText(word);
  return (
    phrases.answers.isWhole(folded) ||
    phrases.notApplicable.isWhole(folded) ||
    NOT_UNIT.some((pattern) => pattern.exec(word)?.[0] === word)
  );
}

/** "# of joint training courses held" counts joint training courses; `null` where the words do not say it shortly. */
function countedThing(text: string): string | null {
  const lead = BEFORE_THING.exec(text);
  if (lead === null) return null;
  const rest = text.slice(lead[0].length);
  const thing = rest.slice(0, THING_ENDS.exec(rest)?.index ?? rest.length).trim();
  return thing !== "" && thing.split(/\s+/u).length <= 4 ? lowerFirst(thing) : null;
}

/** "Participants" becomes "participants"; "TIP cases" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
