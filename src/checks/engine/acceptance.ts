import type { Finding } from "../finding";
import { countBySeverity } from "./finding-list";
import type { CheckResult } from "./run-checks";

/**
 * That a person has looked at a finding and keeps it. It holds for what the finding says: when the
 * value changes, so does the finding's key, and the acceptance lapses.
 */
export interface Acceptance {
  readonly rule: string;
  readonly key: string;
  /** The key of the row of the plan that it is about; left out where it is about none, or was kept without it. */
  readonly row?: string;
  readonly reason: string;
  /** Who accepted it, as they call themselves. */
  readonly by: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
}

/** The acceptances with one more, in place of a former one of the same finding. */
export function withAcceptance(acceptances: readonly Acceptance[], added: Acceptance): readonly Acceptance[] {
  return [...withoutAcceptance(acceptances, added), added];
}

/** The acceptances without that of a finding. */
export function withoutAcceptance(
  acceptances: readonly Acceptance[],
  { key }: Pick<Finding, "key">,
): readonly Acceptance[] {
  return acceptances.filter((acceptance) => acceptance.key !== key);
}

/** The reasons, by the keys of the findings that they accept. */
export function reasonsByKey(acceptances: readonly Acceptance[]): Readonly<Record<string, string>> {
  return Object.fromEntries(acceptances.map(({ key, reason }) => [key, reason]));
}

/** The same findings, accepted as the acceptances say and counted again. They stay listed. */
export function applyAcceptances(result: CheckResult, acceptances: readonly Acceptance[]): CheckResult {
  const reasons = reasonsByKey(acceptances);
  const findings = result.findings.map((finding) => ({
    ...finding,
    accepted: reasons[finding.key] ?? null,
  }));
  return { ...result, findings, counts: countBySeverity(findings) };
}
