import { unitOfSymbol } from "../../plan/language/numbers/measuring-units";
import type { Indicator } from "../../plan/plan";
import { BEFORE_THING, NOT_UNIT, THING_ENDS, YES_NO_UNIT } from "../../plan/language/indicator-patterns";
import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";

/** What a unit column says about the measure: "%", "Yes/No", or a thing that is counted. */
export function measureOfUnit(unit: string): "percentage" | "milestone" | "number" | null {
  const plain = unit.normalize("NFC").trim();
  if (plain === "") return null;
  const folded = foldText(plain);
  if (/[%٪]/u.test(plain) || phrases.percent().isStart(folded)) return "percentage";
  if (YES_NO_UNIT().test(plain) || phrases.milestone().isWhole(folded)) return "milestone";
  return "number";
}

/** A unit column that says no more than that something is counted: "Number", "#", "Número". */
export function isCountUnit(unit: string): boolean {
  return phrases.countUnit().isWhole(foldText(unit));
}

/**
 * The unit to show: that of the unit column, else the one next to the numbers of its targets, else the one the
 * indicator's words name; `null` if none does.
 */
export function unitOf({ unit, text, ...figures }: CountedBy, isPercentage: boolean): string | null {
  const stated = unit?.text.trim() ?? "";
  if (stated !== "" && !isCountUnit(stated)) return stated;
  if (isPercentage) return "%";
  return unitBesideNumbers(figures) ?? unitInBrackets(text) ?? countedThing(text);
}

/** Where a unit can be. */
type CountedBy = Pick<Indicator, "unit" | "text" | "overallTarget" | "targets">;

/** "12 documents", "8 documents": the words behind the number in all targets that are texts; `null` if they differ. */
function unitBesideNumbers({ overallTarget, targets }: Omit<CountedBy, "unit" | "text">): string | null {
  const texts = [overallTarget, ...targets.values()].flatMap((value) =>
    value?.state === "number" && value.written === "text" ? [value.raw.trim()] : [],
  );
  const units = texts.map((text) => UNIT_BEHIND_NUMBER.exec(text)?.[1]?.trim() ?? "");
  const [first = ""] = units;
  const areAlike = units.every((unit) => foldText(unit) === foldText(first));
  return first === "" || !areAlike || isNoUnit(first) ? null : first;
}

/** One word or two behind a number, and nothing else. */
const UNIT_BEHIND_NUMBER =
  /^\p{Nd}[\p{Nd}.,]{0,15}\s{1,3}(\p{L}[\p{L}\p{M}/.-]{1,20}(?: \p{L}[\p{L}\p{M}/.-]{1,20})?)$/u;

/** "จำนวนผู้เข้าร่วม (คน)": a closing bracket of one short word is a unit, but not the plural's "(s)", nor a note's "(c)". */
function unitInBrackets(text: string): string | null {
  const inside = /\(([\p{L}\p{M}]{1,15})\)\s*$/u.exec(text)?.[1];
  if (inside === undefined || /^e?s$/iu.test(inside) || isNoUnit(inside)) return null;
  const isNote = /^\p{L}$/u.test(inside) && unitOfSymbol(inside) === null;
  return isNote ? null : inside;
}

function isNoUnit(word: string): boolean {
  const folded = foldText(word);
  return (
    phrases.answers().isWhole(folded) ||
    phrases.notApplicable().isWhole(folded) ||
    NOT_UNIT().some((pattern) => pattern.exec(word)?.[0] === word)
  );
}

/** "# of joint training courses held" counts joint training courses; `null` if the words do not say it shortly. */
function countedThing(text: string): string | null {
  const lead = BEFORE_THING().exec(text);
  if (lead === null) return null;
  const rest = text.slice(lead[0].length);
  const thing = rest.slice(0, THING_ENDS().exec(rest)?.index ?? rest.length).trim();
  return thing !== "" && thing.split(/\s+/u).length <= 4 ? lowerFirst(thing) : null;
}

/** "Participants" becomes "participants"; "TIP cases" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
