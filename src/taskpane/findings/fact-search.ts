import {
  cellsOfFinding,
  type Fact,
  type Finding,
  formatAddress,
  formatCell,
  type Translate,
} from "../../app";
import type { FindingSubject } from "./finding-subject";

/** What a search needs to know of the facts besides themselves. */
export interface SearchedFacts {
  readonly translate: Translate;
  readonly subjectOf: (finding: Finding) => FindingSubject;
}

/** The facts that have all words of a search, in their order; all of them where it is empty. */
export function searchFacts(
  facts: readonly Fact[],
  search: string,
  searched: SearchedFacts,
): readonly Fact[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return facts;
  return facts.filter(({ findings }) =>
    hasAll(findings.map((each) => textOf(each, searched)).join(" "), words),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  const searched = folded(text);
  return words.every((word) => searched.includes(word));
}

/** All that a person may know of a finding and look for. */
function textOf(finding: Finding, { translate, subjectOf }: SearchedFacts): string {
  const { rule, message, accepted } = finding;
  const title = translate({ id: `ruleTitle-${rule}` });
  const places = cellsOfFinding(finding).map(
    (each) => `${formatAddress(each.row, each.column)} ${formatCell(each)}`,
  );
  const action = subjectOf(finding).action ?? "";
  return [...places, action, translate(message), title, rule, accepted ?? ""].join(" ");
}

/**
 * A text without what searching overlooks: case, the marks above and below Latin letters, forms of
 * letters, and whether a digit is a Thai, a Khmer or a Latin one.
 */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[០-៩]/gu, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .toLowerCase();
}
