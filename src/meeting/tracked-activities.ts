import type { Activity, ActivityColumn } from "../plan/activity";
import type { AddedEntry } from "../plan/indicator-sheet";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { foldText } from "../plan/language/spelling/text-folding";
import type { Plan } from "../plan/plan";
import { quarterOfDay } from "../plan/plan-year";
import { actionFinder } from "../identity/indicator-finder";
import { areAlike } from "../compare/words/wording";
import { datesInText } from "../reading/activities/dates-in-text";
import { statusOfCell, timeNamed } from "../reading/activities/status-in-text";
import { quartersNamed } from "../reading/activities/workplan-dates";
import type { ActivitiesSheet, ActivityRow, ActivityTexts } from "../reading/own-sheets/activities-sheet";
import { gregorianYear } from "../plan/language/time/gregorian-years";
import { typedTexts } from "../reading/own-sheets/filled-table";

/** The columns of the Activities sheet that are a person's to fill in. The others are the workplan's. */
export const OWN_COLUMNS = [
  "action",
  "host",
  "place",
  "date",
  "status",
  "movedTo",
  "evidence",
  "reason",
] as const satisfies readonly ActivityColumn[];
type OwnColumn = (typeof OWN_COLUMNS)[number];

/** What of a plan its activities are recognized by. */
interface PlanOfActivities extends Pick<Plan, "yearStart"> {
  readonly findAction: ReturnType<typeof actionFinder>;
}

/** An activity as the workplan and the Activities sheet together have it. */
export interface TrackedActivity extends Activity {
  /** What a person typed on the sheet, by its columns; a dash where they say that there is none. */
  readonly typed: ActivityTexts;
  /** What the workplan or the plan says, without what was typed; `null` for an activity that is on the sheet only. */
  readonly planned: Activity | null;
  /** The contents of columns that a person added. */
  readonly others: ReadonlyMap<string, AddedEntry>;
  /** Its row on the Activities sheet; `null` if it has none yet. */
  readonly row: CellReference | null;
}

/**
 * The activities with what people typed on the Activities sheet: what differs there from what it was filled with
 * counts before what the workplan says. Rows that people added, and rows with typed text whose activity the workplan
 * no longer has, follow.
 */
export function trackedActivities(
  activities: readonly Activity[],
  sheet: ActivitiesSheet | null,
  { actions, gone = [], yearStart }: Pick<Plan, "actions" | "gone" | "yearStart">,
): readonly TrackedActivity[] {
  const plan: PlanOfActivities = { findAction: actionFinder({ actions, gone }), yearStart };
  const rowOf = rowsOfActivities(activities, sheet?.rows ?? []);
  const taken = new Set(rowOf.values());
  const ofPlan = activities.map((activity): TrackedActivity => {
    const row = rowOf.get(activity);
    const typed = row === undefined ? {} : typedOf(row);
    return {
      ...withTyped(activity, typed, cellsOf(row, activity.cell), plan),
      typed,
      planned: activity,
      others: row?.others ?? new Map<string, AddedEntry>(),
      row: row?.first.cell ?? null,
    };
  });
  const alone = (sheet?.rows ?? []).filter((row) => !taken.has(row) && isPersons(row));
  return [...ofPlan, ...alone.map((row) => activityOfRow(row, plan))];
}

function typedOf(row: ActivityRow): ActivityTexts {
  const typed = typedTexts<ActivityColumn>(row, OWN_COLUMNS);
  // The sheet is filled with texts: where Excel holds a number, a person chose one that it made that of.
  const isNumber = typeof row.entries.action?.value === "number";
  const { action } = isNumber ? row.texts : typed;
  const all: ActivityTexts = action === undefined ? typed : { ...typed, action };
  if (row.filled === null) return all;
  // A cell that was cleared gives the workplan its say back.
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ""));
}

function isPersons(row: ActivityRow): boolean {
  return row.others.size > 0 || Object.keys(typedOf(row)).length > 0;
}

/** The row of each activity: with the same words and time, else the same words, else alike words at the same time. */
function rowsOfActivities(
  activities: readonly Activity[],
  rows: readonly ActivityRow[],
): ReadonlyMap<Activity, ActivityRow> {
  const found = new Map<Activity, ActivityRow>();
  const left = new Set(rows.filter(({ filled }) => filled !== null));
  const words = (text: string | undefined): string => foldText(text ?? "");
  const isSameTime = (activity: Activity, { filled }: ActivityRow): boolean =>
    isSameYear(filled?.year, activity.year) && filled?.quarter === quarterText(activity);
  const pass = (isSame: (activity: Activity, row: ActivityRow) => boolean): void => {
    for (const activity of activities) {
      if (found.has(activity)) continue;
      for (const row of left) {
        if (!isSame(activity, row)) continue;
        found.set(activity, row);
        left.delete(row);
        break;
      }
    }
  };
  const hasSameWords = (activity: Activity, row: ActivityRow): boolean =>
    words(row.filled?.activity) === words(activity.text);
  pass((activity, row) => hasSameWords(activity, row) && isSameTime(activity, row));
  pass(hasSameWords);
  pass((activity, row) => isSameTime(activity, row) && areClose(activity.text, row.filled?.activity ?? ""));
  return found;
}

/** Whether a text is a year, in either era; a blank one that of what has none. */
function isSameYear(text = "", year: number | null): boolean {
  return year === null ? text === "" : (gregorianYear(Number(text)) ?? Number(text)) === year;
}

/** Two wordings of one activity: most of their words are the same. */
function areClose(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(foldText(text).split(" ")));
  if (a === undefined || b === undefined || !areAlike(one, other)) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 > Math.min(a.size, b.size) && shared * 3 > Math.max(a.size, b.size);
}

/** The quarters of an activity as its sheet names them: "Q2", "Q2–Q4"; "" where it has none. */
export function quarterText({ year, quarter, until }: Activity): string {
  if (quarter === null) return "";
  if (until === null) return `Q${quarter}`;
  return until.year === year
    ? `Q${quarter}–Q${until.quarter}`
    : `Q${quarter} – Q${until.quarter} ${until.year}`;
}

/** Where on the sheet a row is, and where what was typed in its columns. */
interface CellsOfRow {
  readonly first: CellReference;
  readonly action: CellReference;
  /** Excel holds the joint action as a number or a date. */
  readonly isActionNumeric: boolean;
}

function cellsOf(row: ActivityRow | undefined, otherwise: CellReference): CellsOfRow {
  const first = row?.first.cell ?? otherwise;
  const entry = row?.entries.action;
  return { first, action: entry?.cell ?? first, isActionNumeric: typeof entry?.value === "number" };
}

function withTyped(
  activity: Activity,
  typed: ActivityTexts,
  cells: CellsOfRow,
  plan: PlanOfActivities,
): Activity {
  let made = activity;
  for (const column of OWN_COLUMNS) {
    const text = typed[column];
    if (text !== undefined) made = { ...made, ...ofColumn(column, text.trim(), made, cells, plan) };
  }
  return made.status?.status === "moved" || typed.movedTo !== undefined ? made : { ...made, movedTo: null };
}

/** What a text in a column of the sheet says about its activity. */
function ofColumn(
  column: OwnColumn,
  text: string,
  activity: Activity,
  cells: CellsOfRow,
  { findAction, yearStart }: PlanOfActivities,
): Partial<Activity> {
  const plain = text === "" || ONLY_DASHES.test(text) ? null : text;
  switch (column) {
    case "action": {
      const named = findAction(text, cells.isActionNumeric);
      if (named.kind === "action") return { action: { id: named.id, inferred: false } };
      if (cells.isActionNumeric)
        return { action: null, unclearLink: { text, cell: cells.action, why: "numeric" } };
      // A number that was another's before says nothing: the link stays as it is without.
      const unclear = { unclearLink: { text, cell: cells.action, why: named.kind } };
      if (named.kind !== "unknown") return unclear;
      return { action: null, ...(isNumber(text) ? unclear : {}) };
    }
    case "date": {
      const dates = datesInText(text, activity.year);
      const isDateTentative = dates.some(({ tentative }) => tentative);
      return { dates, isTentative: isDateTentative || activity.isPlaceTentative === true, blankDate: null };
    }
    case "place": {
      const isTentative = activity.dates.some(({ tentative }) => tentative);
      return { place: plain, isPlaceTentative: false, isTentative };
    }
    case "status": {
      const found = plain === null ? null : statusOfCell(text);
      if (found === null) return { status: null };
      const { status, share } = found;
      return { status: { status, text, cell: cells.first, ...(share === undefined ? {} : { share }) } };
    }
    case "movedTo":
      return { movedTo: plain === null ? null : timeNamed(plain, activity, yearStart) };
    default:
      return { [column]: plain };
  }
}

/** "–" says that there is none. */
const ONLY_DASHES = /^[-‐‑–—]+$/u;

/** Whether a text is one number, as actions have, or a date that was made of one; words of no action say that the activity is of none. */
function isNumber(text: string): boolean {
  return /^\p{Nd}+(?:[./-]\p{Nd}+)*\.?$/u.test(text);
}

/** An activity that is on the sheet only. */
function activityOfRow(row: ActivityRow, plan: PlanOfActivities): TrackedActivity {
  const { texts, first } = row;
  const year = Number(/\d{4}/.exec(texts.year ?? "")?.[0] ?? Number.NaN);
  const quarters = quartersNamed(texts.quarter ?? "");
  const last = quarters.at(-1);
  const blank: Activity = {
    year: Number.isNaN(year) ? null : year,
    quarter: quarters[0]?.quarter ?? null,
    until:
      quarters.length > 1 && last !== undefined && !Number.isNaN(year)
        ? { year: last.year ?? year, quarter: last.quarter }
        : null,
    text: texts.activity ?? "",
    outputs: texts.output === undefined ? [] : texts.output.split("\n"),
    action: null,
    host: null,
    place: null,
    dates: [],
    isTentative: false,
    status: null,
    movedTo: null,
    evidence: null,
    reason: null,
    blankDate: null,
    cell: first.cell,
  };
  const made = withTyped(blank, texts, cellsOf(row, first.cell), plan);
  const dated = made.dates[0] === undefined ? null : quarterOfDay(made.dates[0].first, plan.yearStart);
  return {
    ...made,
    year: made.year ?? dated?.year ?? null,
    quarter: made.quarter ?? (made.year === null ? (dated?.quarter ?? null) : null),
    typed: texts,
    planned: null,
    others: row.others,
    row: first.cell,
  };
}
