import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AgencyMention } from "../../../plan/plan";
import { NOBODY } from "../../../plan/language/agency-words";
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
import { partsByRole, roleInBrackets, type AgencyRole } from "./agency-roles";
import { ofLanguages } from "../../../languages/in-use";

/** The agencies that a cell names; `cellText` is all that stands in it. */
export function agenciesIn(cellText: string, cell: CellReference): readonly AgencyMention[] {
  return namesOfAgencies(cellText).map((name) => ({ name, cell, cellText }));
}

/** An agency as a cell names it, and what its words say that it does; `null` where they say nothing. */
export interface NamedAgency {
  readonly name: string;
  readonly role: AgencyRole | null;
}

/** The agencies that a cell's text names, each in its spelling there. */
export function namesOfAgencies(
  cellText: string,
  column: AgencyEvidence = NO_EVIDENCE(),
  dividedBy: readonly Joint[] | null = null,
): readonly string[] {
  return agenciesWithRoles(cellText, column, dividedBy).map(({ name }) => name);
}

/**
 * The agencies that a cell's text names, each once, with what they do. Whether a comma or an "and" divides two of them is
 * told by the words and by the other cells of the column. Beside one that is said to lead the others help.
 */
export function agenciesWithRoles(
  cellText: string,
  column: AgencyEvidence,
  dividedBy: readonly Joint[] | null,
): readonly NamedAgency[] {
  const named = partsByRole(tidyText(cellText)).flatMap(({ text, role }) =>
    (dividedBy === null ? namesIn(text, column) : textsDividedBy(text, dividedBy)).map((name) => ({
      name: tidyName(name),
      role: role ?? roleBehind(name),
    })),
  );
  const isLed = named.some(({ role }) => role === "responsibleAgencies");
  const byName = new Map<string, NamedAgency>();
  for (const { name, role } of named) {
    if (!isName(name) || byName.has(name)) continue;
    byName.set(name, { name, role: role ?? (isLed ? "implementingPartners" : null) });
  }
  return [...byName.values()];
}

function namesIn(text: string, column: AgencyEvidence): readonly string[] {
  return sureParts(text)
    .flatMap((part) => namesInPart(part, column))
    .flatMap((name) => withMembers(name, column));
}

/** The texts between what divides names, as a person has said. */
function textsDividedBy(text: string, joints: readonly Joint[]): readonly string[] {
  return joints.reduce<readonly string[]>(
    (parts, joint) => parts.flatMap((part) => part.split(DIVIDERS[joint]())),
    [text],
  );
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
  const [inBrackets, role] = bracketsBehind(name);
  return roleInBrackets(role) === null ? name : name.slice(0, -inBrackets.length);
}

function roleBehind(name: string): AgencyRole | null {
  return roleInBrackets(bracketsBehind(onOneLine(name))[1]);
}

/** The brackets behind a name, and what stands in them. */
function bracketsBehind(name: string): readonly [string, string] {
  const [brackets = "", words = ""] = /\s?[(（]([^()（）]{2,30})[)）]\s*$/u.exec(name) ?? [];
  return [brackets, words];
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
