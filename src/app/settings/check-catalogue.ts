import { rules, type RuleId, type Severity } from "../../checks";

/** The checks, with what they weigh unless a workbook says otherwise, in the order of the catalogue. */
export const CHECK_CATALOGUE: readonly { readonly id: RuleId; readonly severity: Severity }[] = rules.map(
  ({ id, severity }) => ({ id, severity }),
);

/** Answers to these doubts are kept as the acceptances of checks are. */
const ANSWERED_DOUBTS = ["not-read", "reading-doubt"] as const;
const RULE_IDS: ReadonlySet<string> = new Set([...CHECK_CATALOGUE.map(({ id }) => id), ...ANSWERED_DOUBTS]);

/** Whether this version has a title for a check, or a doubt, of that id; a workbook may hold what another version kept. */
export function isRuleId(id: string): id is RuleId | (typeof ANSWERED_DOUBTS)[number] {
  return RULE_IDS.has(id);
}
