import { type Period, parsePeriod, type StudiedPlan } from "../../app";
import { findingId } from "../findings/finding-id";
import type { DefinitionDraft } from "../indicators/definition-draft";
import type { ReportDraft } from "../report/report-draft";

/** A row of the plan that something was typed about, as it was then. */
export interface DraftRow {
  readonly key: string;
  readonly words: string;
}

/** The rows that drafts are about, by the numbers that they had. */
export type DraftRows = Readonly<Record<string, DraftRow>>;

/** What was typed about an indicator that the plan has no more. */
export type SetAsideDraft =
  | {
      readonly kind: "report";
      readonly words: string;
      readonly period: Period;
      readonly party: string;
      readonly draft: ReportDraft;
    }
  | { readonly kind: "definition"; readonly words: string; readonly draft: DefinitionDraft };

/** What is typed into the forms, by the numbers that the indicators had. */
export interface TypedDrafts {
  /** By `placeKey`. */
  readonly reports: ReadonlyMap<string, ReportDraft>;
  readonly definitions: Readonly<Record<string, DefinitionDraft>>;
  /** Reasons for accepting findings, by the ids of the findings. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The indicator whose form is open. */
  readonly open: string | null;
}

/** The same under the numbers that the indicators have now, and what is about none of them. */
export interface MovedDrafts extends TypedDrafts {
  readonly setAside: readonly SetAsideDraft[];
}

/** The rows of a plan by their numbers, to know them again under others. */
export function rowsOfPlan({ actions, indicators }: StudiedPlan["plan"]): DraftRows {
  return Object.fromEntries([
    ...actions.map(({ id, key = id, title }) => [id, { key, words: title }] as const),
    ...indicators.map(({ id, key = id, text }) => [id, { key, words: text }] as const),
  ]);
}

/** The words of what a finding is about, by its id, among which are numbers of rows; [] where that tells of none. */
export function aboutOf(findingId: string): readonly string[] {
  return keyOf(findingId)?.about.split(" ") ?? [];
}

/**
 * Finds the indicators again that something was typed about, by what they were known by then: the row, or the same
 * words where nothing is kept of rows. A number alone finds none.
 */
export function movedDrafts(
  typed: TypedDrafts,
  rows: DraftRows,
  { plan, findings }: Pick<StudiedPlan, "plan" | "findings">,
): MovedDrafts {
  const now = finder(rows, plan.indicators);
  const reports = new Map<string, ReportDraft>();
  const definitions: Record<string, DefinitionDraft> = {};
  const setAside: SetAsideDraft[] = [];
  for (const [key, draft] of typed.reports) {
    const [, number = "", period = "", party = ""] = /^(.*?) (\d{4}\S*) (.*)$/u.exec(key) ?? [];
    const id = now(number);
    const parsed = parsePeriod(period);
    if (id !== null) reports.set(`${id}${key.slice(number.length)}`, draft);
    else if (parsed !== null)
      setAside.push({ kind: "report", words: rows[number]?.words ?? number, period: parsed, party, draft });
  }
  for (const [number, draft] of Object.entries(typed.definitions)) {
    const id = now(number);
    if (id !== null) definitions[id] = draft;
    else setAside.push({ kind: "definition", words: rows[number]?.words ?? number, draft });
  }
  const reasons = movedReasons(typed.reasons, findings, (number) => {
    if (!(number in rows)) return number;
    return now(number) ?? finder(rows, plan.actions)(number);
  });
  return { reports, definitions, reasons, open: typed.open === null ? null : now(typed.open), setAside };
}

/**
 * The reasons by the ids that their findings have now: what is the same rule's about the same row. Those of which
 * nothing is found stay under their ids, in no form, until their finding is there again.
 */
function movedReasons(
  reasons: TypedDrafts["reasons"],
  findings: StudiedPlan["findings"],
  now: (number: string) => string | null,
): TypedDrafts["reasons"] {
  if (Object.keys(reasons).length === 0) return reasons;
  const ids = new Map<string, string | null>();
  for (const finding of findings) {
    const id = findingId(finding);
    const key = keyOf(id);
    if (key !== null) ids.set(nameOf(key), ids.has(nameOf(key)) ? null : id);
  }
  const moved = Object.entries(reasons).map(([id, reason]) => {
    const key = keyOf(id);
    const about = (key?.about ?? "").split(" ").map(now);
    if (key === null || about.includes(null)) return [id, reason] as const;
    const next = nameOf({ ...key, about: about.join(" ") });
    // Where several findings are named so, the one that is where it was is it.
    return [ids.get(next) ?? id, reason] as const;
  });
  return Object.fromEntries(moved);
}

interface KeyOfFinding {
  readonly rule: string;
  readonly about: string;
}

function nameOf({ rule, about }: KeyOfFinding): string {
  return `${rule} ${about}`;
}

/** What a finding's id says about it; `null` for what is none. */
function keyOf(id: string): KeyOfFinding | null {
  try {
    const parsed: unknown = JSON.parse(id.slice(0, id.lastIndexOf("] ") + 1));
    if (!Array.isArray(parsed)) return null;
    const [rule, about] = parsed as readonly unknown[];
    return typeof rule === "string" && typeof about === "string" ? { rule, about } : null;
  } catch {
    return null;
  }
}

interface PresentRow {
  readonly id: string;
  readonly key?: string;
  /** Of an indicator. */
  readonly text?: string;
  /** Of an action. */
  readonly title?: string;
}

function finder(rows: DraftRows, present: readonly PresentRow[]): (number: string) => string | null {
  const byKey = new Map(present.map(({ id, key = id }) => [key, id]));
  return (number) => {
    const row = rows[number];
    if (row === undefined) return null;
    const [worded, ...others] = present.filter(({ text, title }) => (text ?? title) === row.words);
    return byKey.get(row.key) ?? (others.length === 0 ? (worded?.id ?? null) : null);
  };
}
