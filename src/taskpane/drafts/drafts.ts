import type { ActivityDraft, Period } from "../../app";
import type { DefinitionDraft } from "../indicators/definition-draft";
import type { DraftRows, SetAsideDraft } from "./drafts-of-rows";
import type { ReportDraft } from "../report/report-draft";

/** What a person has typed into the pane's forms and the workbook does not have yet. */
export interface Drafts {
  /** Reports, by `placeKey`. */
  readonly reports: Readonly<Record<string, ReportDraft>>;
  /** The form of a report that was open, where something is typed into one. */
  readonly place: {
    readonly indicator: string | null;
    readonly party: string;
    readonly period: Period | null;
  } | null;
  /** Reasons for accepting findings, by the ids of the findings. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What is said of activities, by their keys; left out of what an earlier release kept. */
  readonly activities?: Readonly<Record<string, ActivityDraft>>;
  /** How indicators are measured, by the ids of the indicators. */
  readonly definitions: Readonly<Record<string, DefinitionDraft>>;
  /** The rows that they are about, by the numbers that these had; left out of what an earlier release kept. */
  readonly rows?: DraftRows;
  /** What was typed about rows that the plan has no more. */
  readonly setAside?: readonly SetAsideDraft[];
}

/** Keeps drafts beyond the end of a pane. */
export interface DraftStore {
  /** Those that were kept last; `null` if there are none. */
  load(): Drafts | null;
  keep(drafts: Drafts): void;
}

export function areEmpty({ reports, reasons, definitions, activities = {}, setAside = [] }: Drafts): boolean {
  return [reports, reasons, definitions, activities, setAside].every(
    (each) => Object.keys(each).length === 0,
  );
}
