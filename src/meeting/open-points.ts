import type { Message } from "../plan/message";
import type { Finding, RuleId } from "../checks/finding";
import type { Activity } from "../plan/activity";
import { isPast } from "../plan/activity-time";
import { formatCell, type CellReference, gridReference, type Grid } from "@plan-of-action/xlsx/grid";
import { foldText } from "../plan/language/spelling/text-folding";
import type { OpenPoint } from "../plan/open-point";
import type { Day } from "../plan/period";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { openMarksIn } from "./open-marks";

/** What open points are found in. */
export interface OpenPointSubject {
  readonly plan: Plan;
  readonly workplan: Workplan | null;
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
  /** The users' own sheets. */
  readonly grids: readonly Grid[];
  /** Differences to another draft that nobody has agreed on yet. */
  readonly differences: readonly OpenDifference[];
  readonly asOf: Day;
}

/** A row of the comparison's sheet that is still open. */
export interface OpenDifference {
  readonly cell: CellReference;
  readonly text: string;
}

/** Rules by which the plan contradicts itself, also where they only warn, since a definition was inferred. */
const CONTRADICTIONS: ReadonlySet<RuleId> = new Set<RuleId>([
  "target-total-mismatch",
  "target-quarters-mismatch",
  "target-values-count",
  "frequency-mismatch",
  "parts-mismatch",
  "percent-stated-mismatch",
  "column-total-mismatch",
]);

/** The rule of the catalogue that tells of measures that nobody has confirmed. */
const UNCONFIRMED = "definition-unconfirmed";

/**
 * What is not settled: the marks that people left in the plan and its workplan, errors that the checks found and numbers
 * that contradict one another, measures that nobody has confirmed, dates that are blank, activities that are late, and
 * differences to another draft that nobody has agreed on.
 */
export function openPoints(subject: OpenPointSubject): readonly OpenPoint[] {
  return [
    ...marks(subject),
    ...ofFindings(subject.findings),
    ...blankDates(subject),
    ...lateActivities(subject),
    ...subject.differences.map(({ cell, text }): OpenPoint => ({
      kind: "difference",
      cell,
      text,
      why: { id: "openPoint-difference" },
    })),
  ];
}

function marks({ plan, workplan, grids }: OpenPointSubject): readonly OpenPoint[] {
  const agencies = new Set(
    plan.actions.flatMap(({ responsibleAgencies, implementingPartners }) =>
      [...responsibleAgencies, ...implementingPartners].map(({ name }) => foldText(name)),
    ),
  );
  const isParty = (name: string): boolean => agencies.has(foldText(name));
  const sheets = new Set([
    ...plan.parts.map(({ sheet }) => sheet),
    ...(workplan === null ? [] : [workplan.sheet]),
  ]);
  return grids
    .filter(({ sheet }) => sheets.has(sheet))
    .flatMap((grid) => [...textsOf(grid, plan)])
    .flatMap(({ text, cell }) =>
      openMarksIn(text, isParty).map(({ kind, mark, line }) => ({
        kind,
        cell,
        text: line,
        why: { id: `openPoint-${kind}`, values: { mark } },
      })),
    );
}

/** The texts of a sheet but for the headers of the plan's columns. */
function* textsOf(grid: Grid, { parts }: Plan): Generator<{ text: string; cell: CellReference }> {
  const headers = parts.filter(({ sheet }) => sheet === grid.sheet).map(({ extent }) => extent);
  for (const [offset, values] of grid.values.entries()) {
    const row = grid.firstRow + offset;
    if (headers.some(({ firstHeaderRow, lastHeaderRow }) => row >= firstHeaderRow && row <= lastHeaderRow))
      continue;
    for (const [place, text] of values.entries()) {
      if (typeof text === "string" && text.trim() !== "")
        yield { text, cell: gridReference(grid, row, grid.firstColumn + place) };
    }
  }
}

function ofFindings(findings: readonly Finding[]): readonly OpenPoint[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const errors = open
    .filter(
      ({ severity, rule }) => severity === "error" || (severity === "warning" && CONTRADICTIONS.has(rule)),
    )
    .map(({ cell, message }): OpenPoint => ({ kind: "error", cell, text: "", why: message }));
  const unconfirmed = open.filter(({ rule }) => rule === UNCONFIRMED);
  const [first] = unconfirmed;
  if (first === undefined) return errors;
  const why: Message = { id: "openPoint-unconfirmed", values: { count: unconfirmed.length } };
  return [...errors, { kind: "unconfirmed", cell: first.cell, text: "", why }];
}

/** Blank cells for a date, where the activities of the sheet mostly have dates, and something is still to be done. */
function blankDates({ activities }: OpenPointSubject): readonly OpenPoint[] {
  const dated = new Set(activities.filter(({ dates }) => dates.length > 0).map(({ cell }) => cell.sheet));
  return activities
    .filter(({ status }) => status?.status !== "done" && status?.status !== "dropped")
    .flatMap(({ blankDate, text, cell }) =>
      blankDate === null || !dated.has(cell.sheet)
        ? []
        : [{ kind: "blankDate" as const, cell: blankDate, text, why: { id: "openPoint-blankDate" } }],
    );
}

/** Activities whose time is over and that are neither done nor moved nor dropped. */
function lateActivities({ activities, plan, asOf }: OpenPointSubject): readonly OpenPoint[] {
  const past = activities.filter((activity) => isPast(activity, asOf, plan.yearStart));
  const unknown = past.filter(({ status }) => status === null);
  const late = past.filter(({ status }) => status?.status === "planned" || status?.status === "underWay");
  const points = late.map(({ cell, text, status }): OpenPoint => ({
    kind: "lateActivity",
    cell,
    text,
    why: { id: "openPoint-lateActivity", values: { status: status?.status ?? "" } },
  }));
  const [first] = unknown;
  if (first === undefined) return points;
  const why: Message = { id: "openPoint-statusUnknown", values: { count: unknown.length } };
  return [...points, { kind: "statusUnknown", cell: first.cell, text: first.text, why }];
}

/** By what a point is found again when the sheet is written next. */
export function keyOfPoint({ kind, cell, text }: OpenPoint): string {
  return `${kind} ${formatCell(cell)} ${foldText(text)}`;
}
