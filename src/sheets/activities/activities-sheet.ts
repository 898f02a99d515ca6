import { OWN_COLUMNS, quarterText, type TrackedActivity } from "../../meeting/tracked-activities";
import { ACTIVITY_COLUMNS, ACTIVITY_STATUSES, type Activity, type ActivityColumn } from "../../plan/activity";
import { formatCell, type Grid } from "@plan-of-action/xlsx/grid";
import type { IdsAfter, Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import type { Calendar } from "../../plan/writing/writing-style";
import { yearIn } from "../../plan/writing/years-in-words";
import { statusOfCell } from "../../reading/activities/status-in-text";
import type { ActivityTexts } from "../../reading/own-sheets/activities-sheet";
import { filledText } from "../../reading/own-sheets/filled-table";
import { FILLED_HEADER } from "../../reading/own-sheets/product-columns";
import type { SheetDescription } from "../../workbook/sheet-description";
import { actionLabel } from "../../identity/indicator-labels";
import type { BlockCell } from "../layout/block";
import { aboutActivity } from "../layout/row-subjects";
import { evidenceLink } from "../layout/evidence-link";
import { ACTIVITIES_MARKER } from "../layout/markers";
import type { StyleName } from "../layout/styles";
import { addedCell, addedColumns, filledTableSheet } from "../layout/filled-table-sheet";
import type { TableColumn } from "../layout/table-sheet";
import { pageWords, periodName } from "../layout/wording";
import { dateText } from "./date-texts";

export interface ActivitiesSubject {
  readonly plan: Plan;
  readonly activities: readonly TrackedActivity[];
  /** Headers of the columns that people added. */
  readonly otherHeaders: readonly string[];
  /** In which years are written. */
  readonly calendar: Calendar;
  /** The sheet that was read for them; `null` if there was none. */
  readonly from: Grid | null;
}

const WIDTHS: Readonly<Record<ActivityColumn, number>> = {
  year: 6,
  quarter: 8,
  activity: 36,
  output: 24,
  action: 12,
  host: 11,
  place: 14,
  date: 14,
  status: 11.5,
  movedTo: 11,
  evidence: 16,
  reason: 20,
};
const WIDTH_OF_OTHERS = 18;
/** Excel refuses a drop-down list whose choices are longer together. */
const LONGEST_LIST = 250;

/** The sheet on which people say how each activity of the workplan stands, as data. */
export function activitiesSheet(subject: ActivitiesSubject, translate: Translate): SheetDescription {
  const { plan, activities, otherHeaders, calendar } = subject;
  const labels = new Map(plan.actions.map((action) => [action.id, actionLabel(action)]));
  const words: SheetWords = { calendar, translate, labels };
  const title = translate({ id: "activitySheet-title" });
  const own = ACTIVITY_COLUMNS.map((column) => ownColumn(column, plan, translate));
  const hidden: TableColumn = { header: FILLED_HEADER, width: 8, style: "pageNote" };
  return filledTableSheet({
    marker: ACTIVITIES_MARKER,
    tab: translate({ id: "activitySheet-tab" }),
    title,
    notes: [
      translate({ id: "activitySheet-note-purpose" }),
      translate({ id: "activitySheet-note-kept" }),
      translate({ id: "activitySheet-note-proposed" }),
    ],
    table: "PoaActivities",
    columns: [...own, ...addedColumns(otherHeaders, [...own, hidden], WIDTH_OF_OTHERS), hidden],
    subjects: inOrder(activities).map(aboutActivity),
    rows: inOrder(activities).map((activity) => [
      ...ACTIVITY_COLUMNS.map((column) => {
        const cell = cellOf(activity, column, words);
        return column === "evidence" ? { ...cell, ...evidenceLink(cell.value) } : cell;
      }),
      ...otherHeaders.map((header) => addedCell(activity.others, header)),
      filledCell(activity, words),
    ]),
    frozenColumns: 0,
    page: pageWords({ plan, translate }, title),
    firstTyped: ACTIVITY_COLUMNS.indexOf("action"),
    from: subject.from,
  });
}

function inOrder(activities: readonly TrackedActivity[]): readonly TrackedActivity[] {
  const time = ({ year, quarter }: Activity): number => (year ?? 9999) * 10 + (quarter ?? 9);
  return [...activities].sort((a, b) => time(a) - time(b));
}

function ownColumn(column: ActivityColumn, plan: Plan, translate: Translate): TableColumn {
  const header = headerOf(column, translate);
  const words = choicesOf(column, plan, translate);
  const plain = { header, width: WIDTHS[column], style: styleOf(column) };
  if (words.length === 0 || words.join(",").length > LONGEST_LIST || words.some((word) => word.includes(",")))
    return plain;
  return {
    ...plain,
    choices: {
      words,
      errorTitle: header,
      errorMessage: translate({ id: "indicatorSheet-choose", values: { choices: words.join(", ") } }),
      strict: column === "status",
    },
  };
}

function choicesOf(column: ActivityColumn, { actions }: Plan, translate: Translate): readonly string[] {
  if (column === "status") return ACTIVITY_STATUSES.map((status) => statusWord(status, translate));
  return column === "action" ? actions.map(({ id }) => id) : [];
}

function styleOf(column: ActivityColumn): StyleName {
  if (column === "action") return "inputCode";
  if ((OWN_COLUMNS as readonly ActivityColumn[]).includes(column)) return "input";
  if (column === "year") return "year";
  return column === "quarter" ? "link" : "text";
}

function headerOf(column: ActivityColumn, translate: Translate): string {
  return translate({ id: `activitySheet-${column}` });
}

function statusWord(status: IdsAfter<"activityStatus-">, translate: Translate): string {
  return translate({ id: `activityStatus-${status}` });
}

interface SheetWords {
  readonly calendar: Calendar;
  /** How each joint action is named, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly translate: Translate;
}

function cellOf(activity: TrackedActivity, column: ActivityColumn, words: SheetWords): BlockCell {
  const { calendar, translate } = words;
  const { planned, typed } = activity;
  const text = column === "action" ? typedLink(activity, words) : typed[column];
  if (planned === null) return typedCell(column, text ?? null, translate);
  if (text !== undefined) return typedCell(column, text === "" ? null : text, translate);
  const filled = textOf(planned, column, words);
  if (column === "year") return { value: yearOf(planned, calendar), style: "year" };
  if (column !== "quarter") return { value: filled === "" ? null : filled, style: styleOf(column) };
  const hint = translate({ id: "summary-go-to", values: { cell: formatCell(planned.cell) } });
  return { value: filled === "" ? "–" : filled, style: "link", link: { to: planned.cell, hint } };
}

/** The joint action that a person typed, with its words, so that it is found again when the plan is renumbered. */
function typedLink({ typed, action }: TrackedActivity, { labels }: SheetWords): string | undefined {
  if (typed.action === undefined || action?.inferred !== false) return typed.action;
  return labels.get(action.id) ?? typed.action;
}

/** What a person typed, a status that is understood in the language of the sheet. */
function typedCell(column: ActivityColumn, text: string | null, translate: Translate): BlockCell {
  const style = styleOf(column) === "link" ? "text" : styleOf(column);
  if (text === null) return { value: null, style };
  const status = column === "status" ? statusOfCell(text) : null;
  const value = status?.rest.trim() === "" ? statusWord(status.status, translate) : text;
  return { value, style, typed: true };
}

/** What the sheet is filled with of an activity, in a column; "" for nothing. */
function textOf(activity: Activity, column: ActivityColumn, { calendar, translate }: SheetWords): string {
  switch (column) {
    case "year":
      return String(yearOf(activity, calendar) ?? "");
    case "quarter":
      return quarterText(activity);
    case "activity":
      return activity.text;
    case "output":
      return activity.outputs.join("\n");
    case "action":
      return linkText(activity, translate);
    case "date":
      return activity.dates.map((date) => dateText(date, translate)).join("; ");
    case "status":
      return activity.status === null ? "" : statusWord(activity.status.status, translate);
    case "place":
      return activity.place !== null && activity.isPlaceTentative === true
        ? translate({ id: "activitySheet-tentative", values: { date: activity.place } })
        : (activity.place ?? "");
    case "movedTo":
      return activity.movedTo === null ? "" : periodName(translate, activity.movedTo);
    default:
      return activity[column] ?? "";
  }
}

function yearOf({ year }: Activity, calendar: Calendar): number | null {
  return year === null ? null : yearIn(calendar, year);
}

function linkText({ action }: Activity, translate: Translate): string {
  if (action === null) return "";
  return action.inferred ? translate({ id: "activitySheet-proposed", values: { id: action.id } }) : action.id;
}

function filledCell({ planned }: TrackedActivity, words: SheetWords): BlockCell {
  if (planned === null) return { value: null, style: "pageNote" };
  const filled: Partial<Record<ActivityColumn, string>> = {};
  for (const column of ACTIVITY_COLUMNS) {
    const text = textOf(planned, column, words);
    if (text !== "") filled[column] = text;
  }
  return { value: filledText(filled satisfies ActivityTexts), style: "pageNote" };
}
