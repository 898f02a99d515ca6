import {
  isIncluded,
  leftBehind,
  nextPlan,
  type LeftBehind,
  type NextEntry,
  type NextPlan,
  type NextTarget,
} from "../../next-plan";
import type { StatedStatus } from "../../plan/activity";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { JointAction } from "../../plan/plan";
import { numberOf } from "../../plan/value";
import { addTo } from "../../progress/grouping";
import { readActivities } from "../../reading/activities/activities";
import { nextPlanList } from "../../sheets/plan/next-plan-list";
import { nextPlanSheet } from "../../sheets/plan/next-plan-sheet";
import { formerSpan, leftBehindWords, originWords } from "../../sheets/plan/next-plan-words";

import { describedGrid } from "../../workbook/described-grid";
import type { SheetDescription, UserSheet } from "../../workbook/sheet-description";
import type { AddedSheet, Workbook, WrittenSheet } from "../../workbook/workbook";
import { studyPlan } from "../study/study-plan";
import type { StudiedPlan } from "../study/studied-plan";
import type { WritingOfPlan } from "../study/calendar-shown";
import { calendarOfWords, wordsOfPlan } from "../study/words-of-plan";

export { isIncluded, type LeftBehind } from "../../next-plan";
export { leftBehindWords };

export interface NextPlanRequest {
  /** The years of the next plan, in order. */
  readonly years: readonly number[];
  readonly translate: Translate;
  /** What a person wants in or out otherwise, by the ids of indicators, or of actions without any. */
  readonly choices?: ReadonlyMap<string, "in" | "out">;
  /** Overall targets that a person sets, by the ids of indicators; percentages in points. */
  readonly targets?: ReadonlyMap<string, number>;
}

/** The next plan before it is written: what comes in, the sheets, and how the plan's sheet is read. */
export interface NextPlanDraft {
  readonly next: NextPlan;
  readonly sheet: UserSheet;
  readonly list: SheetDescription;
  /** The sheet as it will be read and checked; `null` if it would not be found to be a plan. */
  readonly reread: StudiedPlan | null;
  /** The indicators and actions that would not be read as they are meant, by their ids in the former plan. */
  readonly misread: readonly string[];
  /** Columns and texts of the former sheet that do not come along. */
  readonly leftBehind: LeftBehind;
}

/**
 * Makes the plan for other years that follows from a plan and its reports. Nothing is written. The sheet has the
 * former plan's header words with other years; where it would be read differently from what is meant, it gets the
 * product's own.
 */
export function draftNextPlan(
  study: StudiedPlan,
  { years, choices, targets, ...request }: NextPlanRequest,
): NextPlanDraft {
  const { plan } = study;
  const translate = wordsOfPlan(study, request.translate);
  const next = nextPlan(
    {
      ...study,
      ...statedActions(study),
      ...(choices === undefined ? {} : { choices }),
      ...(targets === undefined ? {} : { targets }),
    },
    years,
  );
  const drafted = (["plan", "own"] as const).map((words) => () => {
    const calendar = words === "plan" ? study.calendar : calendarOfWords(study, request.translate);
    const sheet = nextPlanSheet(plan, next, { words, calendar }, translate);
    return { sheet, ...readAgain(sheet, next) };
  });
  let best = drafted[0]?.();
  if (best === undefined || best.misread.length > 0) {
    const own = drafted[1]?.();
    if (own !== undefined && (best === undefined || own.misread.length < best.misread.length)) best = own;
  }
  if (best === undefined) throw new RangeError("There are no words for the heads of the next plan");
  return { next, ...best, list: nextPlanList(plan, next, translate), leftBehind: leftBehind(plan) };
}

/** What the plan's own columns, or the workplan, say about actions: that they have ended, or how they stand. */
function statedActions({ plan, workplan, contents }: StudiedPlan): {
  readonly ended: ReadonlyMap<string, "done" | "dropped">;
  readonly open: ReadonlyMap<string, string>;
} {
  const users = contents.sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  const statuses = new Map<string, (StatedStatus | null)[]>();
  for (const { action, status } of readActivities(users, plan, workplan)) {
    // A link that nobody confirmed must not take an action out of the plan.
    if (action !== null && !action.inferred) addTo(statuses, action.id, status);
  }
  const ended = new Map<string, "done" | "dropped">();
  const open = new Map<string, string>();
  for (const [id, ofAction] of statuses) {
    const [only, ...others] = new Set(ofAction.map((stated) => stated?.status ?? null));
    const texts = new Set(ofAction.map((stated) => onOneLine(stated?.text ?? "")));
    if (others.length === 0 && (only === "done" || only === "dropped")) ended.set(id, only);
    else if (!texts.has("")) open.set(id, [...texts].join(", "));
  }
  return { ended, open };
}

type Reread = Pick<NextPlanDraft, "reread" | "misread">;

/** Reads the sheet as it would be read in a workbook of its own. */
function readAgain(sheet: UserSheet, next: NextPlan): Reread {
  const entries = next.entries.filter(isIncluded);
  const contents = {
    sheets: [{ grid: describedGrid(sheet), marker: null, isProtected: false }],
    settings: null,
    isStructureProtected: false,
  };
  const reread = studyPlan(contents);
  if (reread.kind === "noPlan") return { reread: null, misread: entries.map(idOf) };
  return { reread, misread: misreadIn(entries, reread) };
}

function idOf({ indicator, action }: NextEntry): string {
  return indicator?.id ?? action.id;
}

function misreadIn(entries: readonly NextEntry[], { plan }: StudiedPlan): readonly string[] {
  const indicators = entries.filter(({ indicator }) => indicator !== null);
  const misread = indicators.filter((entry, place) => {
    const read = plan.indicators[place];
    return read === undefined || !isSame(entry, read);
  });
  const titles = new Set(plan.actions.map(({ title }) => foldText(title)));
  const lost = entries.filter(({ action }) => !titles.has(foldText(action.title)));
  const extra = plan.indicators.length > indicators.length ? indicators : [];
  return [...new Set([...misread, ...lost, ...extra].map(idOf))];
}

/** Whether an indicator was read with the words and the numbers that were meant. */
function isSame(
  { indicator, overallTarget, targets }: NextEntry,
  read: StudiedPlan["plan"]["indicators"][number],
): boolean {
  if (foldText(read.text) !== foldText(indicator?.text ?? "")) return false;
  if (typeof overallTarget === "number" && read.overallTarget !== null) {
    if (!isNear(numberOf(read.overallTarget), overallTarget)) return false;
  }
  for (const [period, value] of read.targets) {
    const meant = targets.get(period);
    if (typeof meant === "string") continue;
    if (!isNear(numberOf(value), meant ?? null)) return false;
  }
  return [...targets.keys()].every((period) => read.targets.has(period));
}

function isNear(read: number | null, meant: number | null): boolean {
  if (read === null || meant === null) return read === meant;
  return Math.abs(read - meant) <= 1e-6 * Math.max(1, Math.abs(meant));
}

/** A line of the list that a person agrees to before the plan is written. */
export interface NextPlanRow {
  readonly kind: "carried" | "recurring" | "leftOut";
  readonly reason: string;
  /** The indicator's id in the former plan, or the action's where it has no indicator. */
  readonly id: string;
  readonly action: Pick<JointAction, "id" | "title">;
  readonly text: string;
  /** Where it comes from and why, in words. */
  readonly origin: string;
  /** Its overall target as it will be written; `null` if it stays out or has none. */
  readonly target: NextTarget | null;
  /** Whether a person can set its target. */
  readonly hasTarget: boolean;
}

/** What becomes of each indicator, in words, in the former plan's order. */
export function nextPlanRows(
  study: Pick<StudiedPlan, "plan"> & WritingOfPlan,
  { entries }: NextPlan,
  translator: Translate,
): readonly NextPlanRow[] {
  const translate = wordsOfPlan(study, translator);
  const span = formerSpan(study.plan);
  return entries.map((entry) => ({
    kind: entry.kind,
    reason: entry.reason,
    id: entry.indicator?.id ?? entry.action.id,
    action: { id: entry.action.id, title: entry.action.title },
    text: entry.indicator?.text ?? entry.action.title,
    origin: originWords(entry, span, translate),
    target: isIncluded(entry) ? entry.overallTarget : null,
    hasTarget: isIncluded(entry) && entry.indicator !== null,
  }));
}

export interface WrittenNextPlan {
  readonly draft: NextPlanDraft;
  /** The plan's sheet, which is the user's from then on. */
  readonly sheet: AddedSheet;
  readonly list: WrittenSheet;
}

/**
 * Writes the next plan into another workbook as a sheet of the user's, and next to it the list of what comes from the
 * former plan, whose own workbook stays as it is.
 */
export async function writeNextPlan(
  study: StudiedPlan,
  request: NextPlanRequest,
  into: Workbook,
): Promise<WrittenNextPlan> {
  const draft = draftNextPlan(study, request);
  const sheet = await into.addSheet(draft.sheet);
  const list = await into.writeSheet(draft.list);
  return { draft, sheet, list };
}
