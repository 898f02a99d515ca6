import {
  cellsOfFinding,
  type Finding,
  formatAddress,
  formatCell,
  type Severity,
  type Translate,
} from "../../app";

/** Which findings are to be seen. */
export interface FindingFilter {
  /** None of them stands for all. */
  readonly severities: readonly Severity[];
  /** Words, or parts of words, all of which a finding has to have. */
  readonly search: string;
}

/** The findings that a filter lets through, in their order. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, search }: FindingFilter,
  translate: Translate,
): readonly Finding[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (words.length === 0 || hasAll(textOf(finding, translate), words)),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  const searched = folded(text);
  return words.every((word) => searched.includes(word));
}

/** All that a person may know of a finding and look for. */
function textOf(finding: Finding, translate: Translate): string {
  const { rule, message, accepted } = finding;
  const title = translate({ id: `ruleTitle-${rule}` });
  const places = cellsOfFinding(finding).map(
    (each) => `${formatAddress(each.row, each.column)} ${formatCell(each)}`,
  );
  return [...places, translate(message), title, rule, accepted ?? ""].join(" ");
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
