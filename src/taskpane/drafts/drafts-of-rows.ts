import { type Period, parsePeriod, type StudiedPlan } from "../../app";
import type { DefinitionDraft } from "./definition-draft";
import type { ReportDraft } from "./report-draft";

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
  /** The indicator whose form is open. */
  readonly open: string | null;
}

/** The same under the numbers that the indicators have now, and what is about none of them. */
export interface MovedDrafts extends TypedDrafts {
  readonly setAside: readonly SetAsideDraft[];
}

/** The rows of a plan by their numbers, to know them again under others. */
export function rowsOfPlan({ indicators }: StudiedPlan["plan"]): DraftRows {
  return Object.fromEntries(indicators.map(({ id, key = id, text }) => [id, { key, words: text }]));
}

/**
 * Finds the indicators again that something was typed about, by what they were known by then: the row, or the same
 * words where nothing is kept of rows. A number alone finds none.
 */
export function movedDrafts(typed: TypedDrafts, rows: DraftRows, plan: StudiedPlan["plan"]): MovedDrafts {
  const now = finder(rows, plan);
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
  return { reports, definitions, open: typed.open === null ? null : now(typed.open), setAside };
}

function finder(rows: DraftRows, { indicators }: StudiedPlan["plan"]): (number: string) => string | null {
  const byKey = new Map(indicators.map(({ id, key = id }) => [key, id]));
  return (number) => {
    const row = rows[number];
    if (row === undefined) return null;
    const [worded, ...others] = indicators.filter(({ text }) => text === row.words);
    return byKey.get(row.key) ?? (others.length === 0 ? (worded?.id ?? null) : null);
  };
}
