import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Message, MessageId, Translate } from "../../plan/message";
import { addressFrom } from "../phrasing";
import { groupBy } from "../plan-index";
import type { Finding, Fix, RuleId } from "../finding";
import { countBySeverity } from "./finding-list";
import type { CheckResult } from "./run-checks";

/** Each is news by itself: what was changed, what is to be settled soon. */
const EACH_BY_ITSELF: ReadonlySet<RuleId> = new Set<RuleId>([
  "changed-target",
  "changed-wording",
  "changed-structure",
  "activity-tentative-soon",
]);
/** A few of the removed ones are listed each with its words. */
const TAKEN_OUT: ReadonlySet<MessageId> = new Set<MessageId>([
  "row-not-read-struck",
  "row-not-read-partlyStruck",
  "row-not-read-withdrawn",
  "row-not-read-dropped",
  "row-not-read-postponed",
]);
const MAX_LISTED_EACH = 5;

/**
 * The same result with one finding for what has one cause: all that a rule notes in the same words, since where nothing is
 * said to be wrong a person decides once for the plan, and not cell by cell; what is said of one fact word for word; and
 * many of which one thing can be said. What was accepted stays by itself. A finding of several cells is accepted
 * under all of them together, so that it comes back when another cell is added.
 */
export function withOneNoteForEach(
  { findings, ...result }: CheckResult,
  accepted: Readonly<Record<string, string>> = {},
): CheckResult {
  const many = groupBy(findings, saidTogether);
  const kindOf = (finding: Finding): string | null => {
    const kind = saidTogether(finding);
    const areMany = kind !== null && (many.get(kind) ?? []).length > MAX_LISTED_EACH;
    return areMany ? kind : kindOfNote(finding);
  };
  const together = groupBy(findings, kindOf);
  const merged = findings.flatMap((finding) => {
    const kind = kindOf(finding);
    const [first, ...others] = kind === null ? [] : (together.get(kind) ?? []);
    const areFew = TAKEN_OUT.has(finding.message.id) && others.length < MAX_LISTED_EACH;
    if (first === undefined || others.length === 0 || areFew) return [finding];
    if (first !== finding) return [];
    const message = kind === saidTogether(first) ? (first.together ?? first.message) : first.message;
    return [oneNote({ ...first, message }, others, accepted)];
  });
  return { ...result, findings: merged, counts: countBySeverity(merged) };
}

/** What findings have in common that are reported as one where they are many; `null` where each says its own. */
function saidTogether({ rule, severity, together, accepted }: Finding): string | null {
  if (together === undefined || accepted !== null) return null;
  return `${rule} ${severity} ${JSON.stringify(together)}`;
}

/** What findings have in common that are reported as one; `null` for what is recognized by itself. */
function kindOfNote({ rule, severity, message, fixes, fact, accepted }: Finding): string | null {
  if (accepted !== null || EACH_BY_ITSELF.has(rule)) return null;
  // What can be fixed is fixed cell by cell, or a fact at once.
  if (severity !== "info") return fixes.length > 0 ? null : `${fact} ${severity} ${JSON.stringify(message)}`;
  // What one fix fixes in several cells has one cause.
  return fixes.length === 0 ? `${rule} ${message.id}` : fact;
}

function oneNote(
  first: Finding,
  others: readonly Finding[],
  accepted: Readonly<Record<string, string>>,
): Finding {
  const cells = new Map(others.map(({ cell }) => [addressFrom(first.cell, cell), cell]));
  cells.delete(addressFrom(first.cell, first.cell));
  const key = JSON.stringify([first.rule, "together", digestOf([first, ...others].map((each) => each.key))]);
  const fact = first.severity === "info" ? `${first.rule} ${first.message.id}` : first.fact;
  const fixes = commonFix([first, ...others]);
  return { ...first, others: [...cells.values()], fixes, key, fact, accepted: accepted[key] ?? null };
}

/** The first fix of each as one, where all of them say that they do the same. */
function commonFix(findings: readonly Finding[]): readonly Fix[] {
  const firsts = findings.flatMap(({ fixes }) => fixes.slice(0, 1));
  const [fix, ...others] = firsts;
  const label = JSON.stringify(fix?.label);
  const isCommon =
    firsts.length === findings.length && others.every((other) => JSON.stringify(other.label) === label);
  return fix !== undefined && isCommon ? [{ ...fix, edits: firsts.flatMap(({ edits }) => edits) }] : [];
}

/** A short text that another set of keys hardly has: their number, and FNV-1a over them in order. */
function digestOf(keys: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of [...keys].sort().join("\n")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${keys.length}-${hash.toString(36)}`;
}

/** More addresses than these nobody reads. */
const MAX_NAMED = 8;

/** All cells in which the same was found, its own first. */
export function cellsOfFinding({ cell, others = [] }: Finding): readonly CellReference[] {
  return [cell, ...others];
}

/** What a finding says, with the further cells in which the same was found. */
export function sayFinding({ cell, message, others = [] }: Finding, translate: Translate): string {
  const said = translate(message);
  return others.length === 0 ? said : `${said} ${translate(elsewhere(cell, others))}`;
}

function elsewhere(cell: CellReference, others: readonly CellReference[]): Message {
  const cells = others.slice(0, MAX_NAMED).map((other) => addressFrom(cell, other));
  const more = Math.max(0, others.length - MAX_NAMED);
  return { id: "finding-elsewhere", values: { cells: cells.join(", "), count: others.length, more } };
}
