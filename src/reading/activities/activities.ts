import type { Activity, StatedStatus } from "../../plan/activity";
import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { kindOfMeaning } from "../../plan/column-meaning";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Period, Quarter } from "../../plan/period";
import { quarterOfDay } from "../../plan/plan-year";
import type { JointAction, PlacedText, Plan } from "../../plan/plan";
import type { MentionedDate, Workplan, WorkplanEntry } from "../../plan/workplan";
import { viewSheet, type SheetView } from "../sheet/sheet-view";
import { ColumnsBeside } from "./columns-beside";
import { datesInText } from "./dates-in-text";
import { statusInActivity, timeNamed } from "./status-in-text";
import { withPlacesKnown, type ActivityDraft } from "./places-known";
import { reasonWithRest, statusesIn, statusTogether, type BesideSheet } from "./status-beside";

/**
 * The activities of a workplan, and the joint actions of which the plan itself says how they stand or when they
 * are due. What the users' own columns for statuses, dates, places, evidence and remarks say is read where it
 * stands. An activity of several quarters is one. None of them is linked to a joint action by its words: that is
 * proposed elsewhere.
 */
export function readActivities(
  grids: readonly Grid[],
  plan: Plan,
  workplan: Workplan | null,
): readonly Activity[] {
  const reader = new ActivityReader(grids, plan, workplan);
  return withPlacesKnown(reader.all());
}

/** The row in which an activity stands, and what its words say. */
interface Source {
  readonly text: string;
  readonly outputs: readonly string[];
  readonly cell: CellReference;
  readonly rows: readonly number[];
  readonly year: number | null;
  readonly quarter: Quarter | null;
  readonly action: string | null;
  /** Whether columns beside it are its own: not in a cell that has several quarters. */
  readonly hasOwnRow: boolean;
}

class ActivityReader {
  private readonly besides = new Map<string, { view: SheetView; columns: ColumnsBeside } | null>();

  constructor(
    private readonly grids: readonly Grid[],
    private readonly plan: Plan,
    private readonly workplan: Workplan | null,
  ) {}

  all(): readonly ActivityDraft[] {
    const entries = this.workplan?.entries ?? [];
    const ofWorkplan = this.ofWorkplan(entries);
    const rows = new Set(entries.map(({ cell }) => `${cell.sheet} ${cell.row}`));
    const ofPlan = this.plan.actions
      .filter(({ cell }) => !rows.has(`${cell.sheet} ${cell.row}`))
      .flatMap((action) => this.ofAction(action) ?? []);
    return [...ofWorkplan, ...ofPlan];
  }

  private ofWorkplan(entries: readonly WorkplanEntry[]): readonly ActivityDraft[] {
    const shared = cellsOfSeveral(entries);
    const drafts = new Map<string, ActivityDraft>();
    for (const entry of entries) {
      const texts = entry.activities.length > 0 ? entry.activities : entry.outputs;
      const actionOfRow = this.actionOfRow(entry.cell);
      for (const text of texts) {
        const named = entry.actions.filter((id) => texts.length === 1 || text.includes(id));
        const source = {
          text: onOneLine(text),
          outputs: entry.activities.length > 0 ? entry.outputs : [],
          cell: entry.cell,
          rows: [entry.cell.row],
          year: entry.year,
          quarter: entry.quarter,
          action: named[0] ?? actionOfRow,
          hasOwnRow: !shared.has(keyOf(entry.cell)),
        };
        const key = `${entry.cell.sheet} ${actionOfRow ?? entry.cell.row} ${source.text}`;
        const known = source.hasOwnRow || isSameCell(drafts.get(key), entry) ? drafts.get(key) : undefined;
        drafts.set(
          known === undefined ? uniqueKey(drafts, key) : key,
          known === undefined ? this.draftOf(source, entry.dates) : prolonged(known, entry),
        );
      }
    }
    return [...drafts.values()];
  }

  /** The joint action in whose row of the plan a cell stands. */
  private actionOfRow({ sheet, row }: CellReference): string | null {
    const isIn = ({ cell, rows }: JointAction): boolean =>
      cell.sheet === sheet && row >= rows.first && row <= rows.last;
    return this.plan.parts.some((part) => part.sheet === sheet)
      ? (this.plan.actions.find(isIn)?.id ?? null)
      : null;
  }

  /** A joint action as an activity, where the plan says how it stands or when it is due. */
  private ofAction(action: JointAction): ActivityDraft | null {
    const { first, last } = action.rows;
    const draft = this.draftOf(
      {
        text: onOneLine(action.title),
        outputs: [],
        cell: action.cell,
        rows: Array.from({ length: last - first + 1 }, (_, place) => first + place),
        year: this.plan.years.length === 1 ? (this.plan.years[0] ?? null) : null,
        quarter: null,
        action: action.id,
        hasOwnRow: true,
      },
      [],
    );
    const saysWhen = draft.dates.some(({ cell }) => cell !== undefined) || draft.notDates !== undefined;
    return draft.status !== null || saysWhen ? draft : null;
  }

  private draftOf(source: Source, ofEntry: readonly MentionedDate[]): ActivityDraft {
    const { text, outputs, cell, action } = source;
    const beside = source.hasOwnRow ? this.beside(cell.sheet) : null;
    const inWords = datesInText(text, source.year);
    const dates =
      beside === null ? inWords : unique([...inWords, ...datesBeside(beside, source), ...cellDates(ofEntry)]);
    const [firstDate] = dates;
    const dated = firstDate === undefined ? null : quarterOfDay(firstDate.first, this.plan.yearStart);
    const isOfPlan = source.rows.length > 0 && action !== null && source.quarter === null;
    const year = (isOfPlan ? dated?.year : null) ?? source.year ?? dated?.year ?? null;
    const isOfQuarter = isOfPlan && dated?.year === year && !isWholeYear(firstDate);
    const quarter = source.quarter ?? (isOfQuarter ? dated.quarter : null);
    const stated = this.statusOf(source, beside);
    const texts = (kind: "movedTo" | "evidence" | "reason" | "host" | "place"): string | null =>
      beside === null ? null : textOf(source.rows.flatMap((row) => beside.columns.texts(row, kind)));
    const when = { year, quarter };
    const moved = texts("movedTo") ?? stated?.rest ?? null;
    const isMoved =
      stated?.stated.status === "moved" || (texts("movedTo") !== null && stated?.stated.status !== "done");
    const reason = texts("reason");
    const notDates = beside === null ? [] : textsWithoutDate(beside, source);
    return {
      year,
      quarter,
      until: null,
      text,
      outputs,
      action: action === null ? null : { id: action, inferred: false },
      host: texts("host"),
      place: texts("place"),
      dates,
      isTentative: dates.some(({ tentative }) => tentative),
      status: stated?.stated ?? null,
      movedTo: isMoved ? this.timeIn([moved, reason], when) : null,
      evidence: texts("evidence"),
      reason: reasonWithRest(reason, stated),
      blankDate: dates.length > 0 ? null : blankDateOf(beside, source),
      ...(notDates.length > 0 && { notDates }),
      cell,
      words: text,
    };
  }

  private timeIn(
    texts: readonly (string | null)[],
    after: { year: number | null; quarter: Quarter | null },
  ): Period | null {
    for (const text of texts) {
      const time = text === null ? null : timeNamed(text, after, this.plan.yearStart);
      if (time !== null) return time;
    }
    return null;
  }

  private statusOf(
    source: Source,
    beside: BesideSheet | null,
  ): { stated: StatedStatus; rest: string } | null {
    const { text, cell, rows } = source;
    const cells = beside === null ? [] : rows.flatMap((row) => statusesIn(beside, row));
    const own = statusTogether(cells);
    if (own !== null) return own;
    const inWords = statusInActivity(text);
    if (inWords !== null)
      return { stated: { status: inWords.status, text: inWords.said, cell }, rest: inWords.rest };
    const inReasons = beside === null ? [] : rows.flatMap((row) => statusesIn(beside, row, "reason"));
    return statusTogether(inReasons);
  }

  private beside(sheet: string): BesideSheet | null {
    const known = this.besides.get(sheet);
    if (known !== undefined) return known;
    const grid = this.grids.find((each) => each.sheet === sheet);
    const tables = this.plan.parts.filter((part) => part.sheet === sheet).map(({ extent }) => extent);
    const view = grid === undefined ? null : viewSheet(grid);
    const hasTargets = this.plan.columns.some(({ meaning }) => kindOfMeaning(meaning) === "target");
    const beside =
      view === null
        ? null
        : { view, columns: new ColumnsBeside(view, tables, this.plan.yearStart, hasTargets) };
    this.besides.set(sheet, beside);
    return beside;
  }
}

/** "2026": as long as a year, whenever it begins. */
function isWholeYear(date: MentionedDate | undefined): boolean {
  if (date === undefined) return false;
  const { first, last } = date;
  return (last.year - first.year) * 12 + last.month - first.month === 11 && first.day === 1 && last.day > 27;
}

/** Cells in which several quarters or activities of different quarters stand: what is beside them is of none alone. */
function cellsOfSeveral(entries: readonly WorkplanEntry[]): ReadonlySet<string> {
  const first = new Map<string, WorkplanEntry>();
  const several = new Set<string>();
  for (const entry of entries) {
    const key = keyOf(entry.cell);
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known.activities.join("\n") !== entry.activities.join("\n")) several.add(key);
  }
  return several;
}

function keyOf({ sheet, row, column }: CellReference): string {
  return `${sheet} ${row} ${column}`;
}

function isSameCell(draft: ActivityDraft | undefined, { cell }: WorkplanEntry): boolean {
  return draft !== undefined && keyOf(draft.cell) === keyOf(cell);
}

function uniqueKey(drafts: ReadonlyMap<string, unknown>, key: string): string {
  return drafts.has(key) ? `${key} ${drafts.size}` : key;
}

/** An activity that goes on into the quarter of a further entry. */
function prolonged(draft: ActivityDraft, { year, quarter, dates }: WorkplanEntry): ActivityDraft {
  const all = unique([...draft.dates, ...cellDates(dates)]);
  if (quarter === null || draft.year === null) return { ...draft, dates: all };
  const isLater =
    draft.until === null ||
    year > draft.until.year ||
    (year === draft.until.year && quarter > draft.until.quarter);
  return { ...draft, dates: all, until: isLater ? { year, quarter } : draft.until };
}

/** Dates that stand in cells of their own. */
function cellDates(dates: readonly MentionedDate[]): readonly MentionedDate[] {
  return dates.filter(({ cell }) => cell !== undefined);
}

function datesBeside({ columns }: BesideSheet, { rows, year }: Source): readonly MentionedDate[] {
  return rows.flatMap((row) => columns.dates(row, year));
}

function textsWithoutDate({ view, columns }: BesideSheet, { rows, year }: Source): readonly PlacedText[] {
  return rows.flatMap((row) =>
    columns
      .textsWithoutDate(row, year)
      .map(({ text, column }) => ({ text: onOneLine(text), cell: view.reference(row, column) })),
  );
}

function blankDateOf(beside: BesideSheet | null, { rows: [row] }: Source): CellReference | null {
  if (beside === null || row === undefined) return null;
  const column = beside.columns.blankDate(row);
  return column === null ? null : beside.view.reference(row, column);
}

function unique(dates: readonly MentionedDate[]): readonly MentionedDate[] {
  const known = new Map<string, MentionedDate>();
  for (const date of dates) {
    const key = JSON.stringify([date.first, date.last]);
    if (!known.has(key)) known.set(key, date);
  }
  return [...known.values()];
}

function textOf(texts: readonly { readonly text: string }[]): string | null {
  const lines = [...new Set(texts.map(({ text }) => text.trim()))];
  return lines.length === 0 ? null : lines.join("\n");
}
