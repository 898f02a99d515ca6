import type { CellReference, Grid } from "@plan-of-action/xlsx/grid";
import { gridReference } from "@plan-of-action/xlsx/grid";
import { cellKey } from "../checks/plan-index";
import type { Activity } from "../plan/activity";
import { isPast } from "../plan/activity-time";
import { kindOfMeaning } from "../plan/column-meaning";
import { foldText } from "../plan/language/spelling/text-folding";
import type { Message } from "../plan/message";
import { pointKey, type OpenMarkKind, type OpenPoint, type OpenPointTopic } from "../plan/open-point";
import type { Plan, PlanColumn } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { openMarksIn, type OpenMark } from "./open-marks";
import type { OpenPointSubject } from "./open-point-subject";
import { placesInPlan } from "./place-of-point";
import { placeOfActivity, timeOf } from "./points-of-activities";

/** The marks that people left in the plan and its workplan. */
export function markedPoints(subject: OpenPointSubject): readonly OpenPoint[] {
  const { plan, workplan, grids } = subject;
  const agencies = new Set(
    plan.actions.flatMap(({ responsibleAgencies, implementingPartners }) =>
      [...responsibleAgencies, ...implementingPartners].map(({ name }) => foldText(name)),
    ),
  );
  const isParty = (name: string): boolean => agencies.has(foldText(name));
  const sheets = sheetsOf(plan, workplan);
  const pointOf = pointMaker(subject);
  return grids
    .filter(({ sheet }) => sheets.has(sheet))
    .flatMap((grid) => [...textsOf(grid, plan)])
    .flatMap(({ text, cell }) => openMarksIn(text, isParty).flatMap((mark) => pointOf(mark, cell) ?? []));
}

function sheetsOf({ parts }: Plan, workplan: Workplan | null): ReadonlySet<string> {
  return new Set([...parts.map(({ sheet }) => sheet), ...(workplan === null ? [] : [workplan.sheet])]);
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

/** Makes a point of a mark; `null` where it is in an activity of which it no longer matters. */
function pointMaker({ plan, activities, asOf }: OpenPointSubject) {
  const placeOf = placesInPlan(plan);
  const byCell = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key = cellKey(activity.cell);
    byCell.set(key, [...(byCell.get(key) ?? []), activity]);
  }
  return ({ kind, mark, line }: OpenMark, cell: CellReference): OpenPoint | null => {
    const base = {
      ...{ kind, cell, text: line },
      why: { id: `openPoint-${kind}`, values: { mark } } satisfies Message,
      who: [],
    };
    const activity = activityWith(line, byCell.get(cellKey(cell)) ?? []);
    if (activity !== null && kind === "tentative") {
      if (isSettledByTime(activity) || isPast(activity, asOf, plan.yearStart)) return null;
      return {
        ...base,
        ...{
          topic: "date",
          key: pointKey(`tentative ${foldText(activity.text)} ${foldText(mark)}`, timeOf(activity)),
        },
        where: placeOfActivity(activity, plan),
        open: { id: "openPointOpen-activity", values: { text: activity.text } },
        toDecide: {
          id: activity.dates.length > 0 ? "openPointDecide-confirm" : "openPointDecide-dateAndPlace",
        },
        choices: [],
      };
    }
    const { place, key } = placeOf(cell);
    const column = columnOf(plan, cell);
    return {
      ...base,
      topic: topicOf(kind, column?.meaning),
      key: pointKey(
        `${kind} ${key} ${foldText(mark)}`,
        `${column?.meaning ?? ""} ${column?.period ?? ""}`.trim(),
      ),
      where: activity === null ? place : placeOfActivity(activity, plan),
      open: { id: `openPointOpen-${kind}`, values: { words: wordsAround(mark, line) } },
      ...DECISIONS[kind](mark),
    };
  };
}

/** Whether somebody has said that an activity is over or takes place at another time. */
function isSettledByTime({ status }: Activity): boolean {
  return status?.status === "done" || status?.status === "dropped" || status?.status === "moved";
}

function activityWith(line: string, ofCell: readonly Activity[]): Activity | null {
  const folded = foldText(line);
  return ofCell.find(({ text }) => foldText(text).includes(folded)) ?? ofCell[0] ?? null;
}

function columnOf({ parts, columns }: Plan, { sheet, row, column }: CellReference) {
  const part = parts.find(
    (each) => each.sheet === sheet && row > each.extent.lastHeaderRow && row <= each.extent.lastRow,
  );
  return part === undefined ? undefined : (part.columns ?? columns).find((each) => each.column === column);
}

function topicOf(kind: OpenMarkKind, meaning: PlanColumn["meaning"] | undefined): OpenPointTopic {
  if (kind === "tentative") return "date";
  return meaning !== undefined && kindOfMeaning(meaning) === "target" ? "target" : "wording";
}

/** What is to be decided of a mark, and what can be ticked. */
const DECISIONS: Readonly<Record<OpenMarkKind, (mark: string) => Pick<OpenPoint, "toDecide" | "choices">>> = {
  bracket: (mark) => ({
    toDecide: { id: "openPointDecide-bracket", values: { words: mark.slice(1, -1).trim() } },
    choices: [{ id: "openPointChoice-keep" }, { id: "openPointChoice-strike" }],
  }),
  partyRemark: () => ({
    toDecide: { id: "openPointDecide-partyRemark" },
    choices: [{ id: "openPointChoice-strike" }, { id: "openPointChoice-newText" }],
  }),
  tentative: () => ({ toDecide: { id: "openPointDecide-confirm" }, choices: [] }),
  question: () => ({ toDecide: { id: "openPointDecide-text" }, choices: [] }),
  undecided: () => ({ toDecide: { id: "openPointDecide-text" }, choices: [] }),
};

/** So many words before and behind a mark tell where it is. */
const WORDS_BEFORE = 9;
const WORDS_BEHIND = 2;

function wordsAround(mark: string, line: string): string {
  const at = line.indexOf(mark);
  if (at < 0) return line;
  const before = line.slice(0, at).split(" ");
  const behind = line.slice(at + mark.length).split(" ");
  return [before.slice(-1 - WORDS_BEFORE).join(" "), mark, behind.slice(0, 1 + WORDS_BEHIND).join(" ")]
    .join("")
    .trim();
}
