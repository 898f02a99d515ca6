import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AgencyMention } from "../../../plan/plan";
import { NOBODY } from "../../../plan/language/agency-words";
import { phrases } from "../../../plan/language/phrases";
import { AND, AND_AT_START } from "../../../plan/language/spelling/joining-words";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import {
  foldText,
  isWithoutWordSpaces,
  onOneLine,
  tidyText,
} from "../../../plan/language/spelling/text-folding";
import type { Joint } from "../../answers/answer";
import { namesInPart } from "./agency-joints";
import { NO_EVIDENCE, sureParts, type AgencyEvidence } from "./agency-parts";
import { ofLanguages } from "../../../languages/in-use";

/** The agencies that a cell names; `cellText` is all that stands in it. */
export function agenciesIn(cellText: string, cell: CellReference): readonly AgencyMention[] {
  return namesOfAgencies(cellText).map((name) => ({ name, cell, cellText }));
}

/**
 * The agencies that a cell's text names, each in its spelling there. Whether a comma or an "and" divides two of them is
 * told by the words and by the other cells of the column.
 */
export function namesOfAgencies(
  cellText: string,
  column: AgencyEvidence = NO_EVIDENCE(),
  dividedBy: readonly Joint[] | null = null,
): readonly string[] {
  if (dividedBy !== null) return namesDividedBy(cellText, dividedBy);
  const names = sureParts(tidyText(cellText))
    .flatMap((part) => namesInPart(part, column))
    .flatMap((name) => withMembers(name, column))
    .map(tidyName)
    .filter(isName);
  return [...new Set(names)];
}

/** The names of a cell's text where a person has said what divides them. */
function namesDividedBy(cellText: string, joints: readonly Joint[]): readonly string[] {
  const names = joints.reduce<readonly string[]>(
    (parts, joint) => parts.flatMap((part) => part.split(DIVIDERS[joint]())),
    [tidyText(cellText)],
  );
  return [...new Set(names.map(tidyName).filter(isName))];
}

const DIVIDERS: Readonly<Record<Joint, () => RegExp>> = {
  comma: () => /[,،、]/u,
  semicolon: () => /[;；]/u,
  slash: () => /\//u,
  dash: () => /\s[-–—]\s/u,
  line: () => /\n/u,
  and: ofLanguages(() => new RegExp(AND(), "iu")),
};

function tidyName(name: string): string {
  const begun = withoutRole(withoutBrackets(onOneLine(name))).replace(AND_AT_START(), "");
  const bare = withoutAtEnd(begun, /[\s;,:]/u);
  // The dot of "Min. of Justice." ends a sentence, that of "พม." or "U.N." belongs to the name.
  const isAbbreviation = isWithoutWordSpaces(bare) || /\.\p{L}{1,3}\.$/u.test(bare);
  return isAbbreviation ? bare : withoutAtEnd(bare, /\./u);
}

/** "(MoJ)": brackets around all that stands there say nothing. */
function withoutBrackets(name: string): string {
  return /^[(（]([^()（）]*)[)）]$/u.exec(name.trim())?.[1]?.trim() ?? name;
}

/** "NCCT (lead)" without what it does there. */
function withoutRole(name: string): string {
  const [inBrackets = "", role = ""] = /\s?[(（]([^()（）]{2,30})[)）]\s*$/u.exec(name) ?? [];
  const words = foldText(role);
  return phrases.leads().isWhole(words) || phrases.helps().isWhole(words)
    ? name.slice(0, -inBrackets.length)
    : name;
}

/** A dash, "N/A" or punctuation left over names nobody; "NP" can be the National Police. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !NOBODY().isWhole(foldText(name));
}

/** "NCCT (GCNP, MoJ)" names three agencies, "Ministry of Justice (MoJ)" one. */
function withMembers(part: string, column: AgencyEvidence): readonly string[] {
  const match = /^([^(（]+)[(（]([^)）]*)[)）]([^]*)$/u.exec(part.trim());
  if (match === null) return [part];
  const [, name = "", inside = "", after = ""] = match.map((text) => text.trim());
  const members = inside.split(BETWEEN_MEMBERS()).map((member) => member.trim());
  if (!areMembers(name, members)) return [part];
  const rest = after === "" ? [] : namesInPart(after, column).flatMap((other) => withMembers(other, column));
  return [name, ...members, ...rest];
}

const BETWEEN_MEMBERS = ofLanguages(() => new RegExp(String.raw`[,;\n]|${AND()}|\s\/\s`, "iu"));
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
