import { HELPED_BY, LEADING_AT_END } from "../../../plan/language/agency-words";
import { phrases } from "../../../plan/language/phrases";
import { withoutAtEnd } from "../../../plan/language/spelling/text-ends";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { LONGEST_CELL } from "./agency-parts";

/** What agencies of an action do. */
export type AgencyRole = "responsibleAgencies" | "implementingPartners";

/** A part of a cell of agencies, and what its words say that all in it do; `null` where they say nothing. */
export interface PartWithRole {
  readonly text: string;
  readonly role: AgencyRole | null;
}

/** A name before a colon, at the beginning of a line or behind a divider. */
const LABEL = /(^|[\n;,.|•●▪)]|\s[-–—/]\s|(?<=\n)[-–—])\s*([\p{L}\p{M}][\p{L}\p{M} -]{1,29}?)\s?[:：]/gu;

/** "Lead: X; Support: Y, Z", "X with the support of Y": the parts of a text by who leads and who helps. */
export function partsByRole(cellText: string): readonly PartWithRole[] {
  const text = cellText.slice(0, LONGEST_CELL);
  const parts: PartWithRole[] = [];
  let [start, role]: [number, AgencyRole | null] = [0, null];
  for (const label of text.matchAll(LABEL)) {
    const named = roleOfLabel(label[2] ?? "");
    if (named === null) continue;
    parts.push(...partsOfHelp(text.slice(start, label.index), role));
    [start, role] = [label.index + label[0].length, named];
  }
  return [...parts, ...partsOfHelp(text.slice(start), role)].filter((part) => part.text.trim() !== "");
}

/** What stands before "with the support of" leads, and what stands behind helps. */
function partsOfHelp(text: string, role: AgencyRole | null): readonly PartWithRole[] {
  const found = HELPED_BY().exec(text);
  const before = withoutAtEnd(text.slice(0, found?.index ?? 0), /[\s,;(]/u);
  if (found === null || before === "") return [{ text, role }];
  return [
    { text: before.replace(LEADING_AT_END(), ""), role: role ?? "responsibleAgencies" },
    { text: text.slice(found.index + found[0].length), role: "implementingPartners" },
  ];
}

/** "Lead agency", "Support", "หน่วยงานหลัก". */
function roleOfLabel(label: string): AgencyRole | null {
  const folded = foldText(label);
  if (phrases.partners().isWhole(folded)) return "implementingPartners";
  if (phrases.responsible().isWhole(folded)) return "responsibleAgencies";
  if (folded.split(" ").length > WORDS_OF_LABEL) return null;
  if (phrases.helps().isWithin(folded)) return "implementingPartners";
  return phrases.leads().isWithin(folded) ? "responsibleAgencies" : null;
}

const WORDS_OF_LABEL = 3;

/** What the words in brackets behind a name say that it does: "NCCT (lead)"; `null` for any others. */
export function roleInBrackets(words: string): AgencyRole | null {
  const folded = foldText(words);
  if (phrases.leads().isWhole(folded)) return "responsibleAgencies";
  return phrases.helps().isWhole(folded) ? "implementingPartners" : null;
}
