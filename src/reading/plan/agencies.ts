import type { CellReference } from "../../plan/cell-reference";
import type { AgencyMention } from "../../plan/plan";
import {
  ACRONYM_AT_START,
  BEGINNING_OF_NAME,
  NAMED_FOR,
  NOBODY,
  UNSPACED_BEGINNING,
  UNSPACED_NAMED_FOR,
} from "../../plan/language/agency-words";
import { AND, AND_AT_START } from "../../plan/language/joining-words";
import { words } from "../../plan/language/phrases";
import { foldText, isWithoutWordSpaces, onOneLine, tidyText } from "../../plan/language/text-folding";

/** The agencies that a cell names; `cellText` is all that stands in it. */
export function agenciesIn(cellText: string, cell: CellReference): readonly AgencyMention[] {
  return namesOfAgencies(cellText).map((name) => ({ name, cell, cellText }));
}

/** The agencies that a cell's text names, each in its spelling there. */
export function namesOfAgencies(cellText: string): readonly string[] {
  const names = splitOutside(tidyText(cellText)).flatMap(withMembers).map(tidyName).filter(isName);
  return [...new Set(names)];
}

const MARK_BEFORE = /^(?:[•●▪◦‣·*§]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s))\s*/u;

function tidyName(name: string): string {
  const bare = onOneLine(name)
    .replace(MARK_BEFORE, "")
    .replace(AND_AT_START, "")
    .replace(/[\s;,:]+$/u, "");
  // The dot of "Min. of Justice." ends a sentence, that of "พม." or "U.N." belongs to the name.
  const isAbbreviation = isWithoutWordSpaces(bare) || /\.\p{L}{1,3}\.$/u.test(bare);
  return isAbbreviation ? bare : bare.replace(/\.+$/u, "");
}

/** A dash, "N/A" or punctuation left over names nobody; "NP" can be the National Police. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !NOBODY.isWhole(foldText(name));
}

/** Parts between commas, semicolons, line breaks, bullets, spaced slashes and joining words, none of them inside parentheses. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (let place = 0; place < text.length; place++) {
    const char = text[place] ?? "";
    if ("([（".includes(char)) depth++;
    if (")]）".includes(char)) depth = Math.max(0, depth - 1);
    const divider = depth === 0 ? dividerAt(text, place, part) : 0;
    if (divider === 0) {
      part += char;
      continue;
    }
    parts.push(part);
    part = "";
    place += divider - 1;
  }
  return depth > 0 && parts.length === 0 && /[,;\n]/.test(part) ? part.split(/[,;\n]/) : [...parts, part];
}

/** A slash divides between spaces or after a shortened name: "พม./สตช."; "SG/NCCT" is one. */
const DIVIDERS = /[,;\n•●▪◦‣|،、]|\s\/\s|(?<=\.)\/(?=\p{Lo})|\s[-–—]\s(?=\p{Lu})/uy;
const joiners = new RegExp(
  `(?:\\s(?:${words.and.join("|")})\\s|\\s?(?:${words.and.filter(isWithoutWordSpaces).join("|")}))`,
  "iuy",
);

/** How many characters of a divider stand at the place; 0 where none does. */
function dividerAt(text: string, place: number, before: string): number {
  DIVIDERS.lastIndex = place;
  const plain = DIVIDERS.exec(text)?.[0];
  if (plain !== undefined) return /^\s[-–—]/u.test(plain) && !/^\S+$/.test(before.trim()) ? 0 : plain.length;
  joiners.lastIndex = place;
  const joiner = joiners.exec(text)?.[0];
  return joiner !== undefined && joinsNames(before, text.slice(place + joiner.length), joiner)
    ? joiner.length
    : 0;
}

/**
 * "MoI (GDI) and MoSVY" are two agencies, "independent interpretation and translation agencies" one:
 * what is joined must look like names, an acronym or a parenthesis before, or a capital after.
 */
function joinsNames(before: string, after: string, joiner: string): boolean {
  const isAcronymBefore = /(?:\p{Lu}[\p{L}\d/-]*\p{Lu}[\p{L}\d/-]*|[)）])\s*$/u.test(before);
  const isLetterCase = /\p{L}/u.test(after) && /^\s*\p{Lo}/u.test(after);
  if (isLetterCase) {
    return isAcronymBefore || (/^\s|\s$/.test(joiner) && !isPhraseOfUnspacedName(before, after, joiner));
  }
  const isNameAfter = /^\s*\p{Lu}/u.test(after);
  return isAcronymBefore || (isNameAfter && !isPhraseOfOneName(before, after));
}

/** "Ministry of Labour and Vocational Training", "Bộ Giáo dục và Đào tạo": the name of one ministry. */
function isPhraseOfOneName(before: string, rest: string): boolean {
  const [after = ""] = rest.split(/[,;\n]/);
  return (
    NAMED_FOR.test(before) &&
    !NAMED_FOR.test(after) &&
    !BEGINNING_OF_NAME.test(after) &&
    !ACRONYM_AT_START.test(after)
  );
}

/**
 * "ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ" (labour and vocational training) is one ministry: what is joined
 * stands at the joining word and does not begin as the name of an agency does.
 */
function isPhraseOfUnspacedName(before: string, after: string, joiner: string): boolean {
  return UNSPACED_NAMED_FOR.test(before) && !/\s$/.test(joiner) && !UNSPACED_BEGINNING.test(after);
}

/** "NCCT (GCNP, MoJ)" names three agencies, "Ministry of Justice (MoJ)" one. */
function withMembers(part: string): readonly string[] {
  const match = /^\s*([^(（]+?)\s*[(（]([^)）]*)[)）]\s*([^]*)$/u.exec(part);
  if (match === null) return [part];
  const [, name = "", inside = "", after = ""] = match;
  const members = inside.split(BETWEEN_MEMBERS).map((member) => member.trim());
  if (!areMembers(name, members)) return [part];
  const rest = after.trim() === "" ? [] : splitOutside(after).flatMap(withMembers);
  return [name, ...members, ...rest];
}

const BETWEEN_MEMBERS = new RegExp(String.raw`[,;\n]|${AND}|\s\/\s`, "iu");
const ACRONYM = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\d/&.-]{2,15}$/u;

/** Inside the parentheses stand agencies of their own, and neither the short nor the long form of the name before. */
function areMembers(name: string, members: readonly string[]): boolean {
  if (members.length > 1)
    return (
      members.every((member) => /^\p{Lu}|^\p{Lo}/u.test(member)) &&
      members.some((member) => ACRONYM.test(member) || /^\p{Lu}\p{L}+(?:\s|$)/u.test(member))
    );
  const [only = ""] = members;
  return ACRONYM.test(only) && ACRONYM.test(name) && !isSubsequence(only, name);
}

function isSubsequence(short: string, long: string): boolean {
  let place = 0;
  for (const char of long.toLowerCase()) if (char === short[place]?.toLowerCase()) place++;
  return place === short.length;
}
