import { type CellReference, columnLetters } from "@plan-of-action/xlsx/grid";
import { spanOfMeaning } from "../../plan/column-meaning";
import { type Period, periodOfKey } from "../../plan/period";
import { COLUMN_MEANINGS } from "../../plan/column-meaning";
import type { PlanColumn } from "../../plan/plan";
import {
  type ColumnRole,
  type ColumnWeightName,
  type ExplainedColumn,
  likeliestFault,
  type LikeliestFault,
  type TablePlace,
} from "../../reading";
import type { StudiedPlan } from "./studied-plan";

/** The columns without a meaning that are named. */
const NAMED = 3;

/** A next best choice with a margin below this is likelier than one in ten. */
const CLOSE_MARGIN = 2;

/** What a column is, with the period of its values where they are of one. */
export interface DatedRole {
  readonly role: ColumnRole;
  readonly period: Period | null;
}

/** What a column could be instead. */
export interface NextBest extends DatedRole {
  /** It is nearly as likely. */
  readonly isClose: boolean;
}

/** Why a column is read as it is. */
export type ColumnReason =
  | {
      readonly kind: "read";
      readonly as: DatedRole;
      /** The names of the reasons for it, the strongest first; none if nothing speaks for anything. */
      readonly because: readonly ColumnWeightName[];
      /** The strongest reason against it, where the choice was close. */
      readonly against: ColumnWeightName | null;
      readonly nextBest: NextBest | null;
    }
  /** A person has said what it is. */
  | { readonly kind: "set"; readonly byItself: DatedRole };

/** Why each column of the plan is read as it is, by the column's letters. It explains the reading, so it takes a moment. */
export function columnReasons(study: StudiedPlan): ReadonlyMap<string, ColumnReason> {
  const known = new Map(study.plan.columns.map((column) => [column.column, column]));
  const isMapped = study.settings.mapping !== null && study.mappingMisfit === null;
  const reasons = new Map<string, ColumnReason>();
  for (const explained of study.explain()[0]?.columns ?? []) {
    const column = known.get(explained.cell.column);
    // What tells how rows are read is no meaning that a person could choose.
    const isSet = isMapped && column?.meaning !== (meaningOf(explained.role) ?? "ignored");
    const reason: ColumnReason = isSet
      ? { kind: "set", byItself: dated(explained.role, column) }
      : reasonOf(explained, column);
    reasons.set(columnLetters(explained.cell.column), reason);
  }
  return reasons;
}

/** What a doubtful reading could be wrong about. */
export type ReadingDoubt =
  /** A column of consequence could be something else. */
  | {
      readonly kind: "column";
      /** The cell of its header. */
      readonly cell: CellReference;
      readonly header: string;
      readonly as: DatedRole;
      readonly nextBest: NextBest;
    }
  /** Columns of the table found no meaning; by their headers, or their letters where they have none. */
  | { readonly kind: "unreadColumns"; readonly headers: readonly string[] }
  /** Of its rows so many cells were not read. */
  | { readonly kind: "cells"; readonly count: number }
  /** Another table could be the plan as well. */
  | { readonly kind: "table" };

/** What is asked where a person should say whether a plan was read right. */
export interface ReadingQuestion {
  /** The cell in which the header of the table begins that was taken for the plan. */
  readonly header: CellReference;
  readonly doubt: ReadingDoubt;
  /** Another table that could be the plan. */
  readonly other: TablePlace | null;
}

/** What to ask of a plan of which a person should say whether it was read right; `null` if it is sure. */
export function readingQuestion(study: StudiedPlan): ReadingQuestion | null {
  if (!study.isToConfirm) return null;
  const [table] = study.explain();
  if (table === undefined) return null;
  return {
    header: table.header,
    doubt: doubtOf(likeliestFault(table), study),
    other: study.others[0] ?? null,
  };
}

function doubtOf(fault: LikeliestFault, { plan }: StudiedPlan): ReadingDoubt {
  switch (fault.kind) {
    case "column": {
      const { column: explained } = fault;
      const column = plan.columns.find((known) => known.column === explained.cell.column);
      const nextBest = nextBestOf(explained, column) ?? { role: "ignored", period: null, isClose: false };
      return {
        kind: "column",
        cell: explained.cell,
        header: nameOf(explained),
        as: dated(explained.role, column),
        nextBest,
      };
    }
    case "unreadColumns":
      return { kind: "unreadColumns", headers: fault.columns.slice(0, NAMED).map(nameOf) };
    case "cells":
      return { kind: "cells", count: plan.notRead.length };
    case "table":
      return { kind: "table" };
  }
}

/** A column's header, or its letters where it has none. */
function nameOf({ header, cell }: ExplainedColumn): string {
  return header === "" ? columnLetters(cell.column) : header;
}

function reasonOf(explained: ExplainedColumn, column: PlanColumn | undefined): ColumnReason {
  const { role, evidence } = explained;
  const nextBest = nextBestOf(explained, column);
  const own = evidence.filter((reason) => reason.role === role);
  const against = own.find(({ value }) => value < 0);
  return {
    kind: "read",
    as: dated(role, column),
    because: own.filter(({ value }) => value > 0).map(({ weight }) => weight),
    against: nextBest?.isClose === true && against !== undefined ? against.weight : null,
    nextBest,
  };
}

function nextBestOf({ runnerUp }: ExplainedColumn, column: PlanColumn | undefined): NextBest | null {
  if (runnerUp === null) return null;
  return { ...dated(runnerUp.role, column), isClose: runnerUp.margin < CLOSE_MARGIN };
}

function dated(role: ColumnRole, column: PlanColumn | undefined): DatedRole {
  const meaning = meaningOf(role);
  const isDated = meaning !== undefined && spanOfMeaning(meaning) !== null;
  const period = column?.period ?? null;
  return { role, period: isDated && period !== null ? periodOfKey(period) : null };
}

function meaningOf(role: ColumnRole) {
  return COLUMN_MEANINGS.find((meaning) => meaning === role);
}
