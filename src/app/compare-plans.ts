import {
  compareDrafts,
  compareFormats,
  compareWorkplans,
  preambleDifferences,
  toDecide,
  takeTheirs,
  type Comparison,
  type Difference,
  type PreambleDifference,
  type TakenTable,
  type TakeObstacle,
  type WorkplanComparison,
} from "../compare";
import type { Day } from "../plan/period";
import type { Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import { readWorkplanAlone, type ReadingChoice } from "../reading";
import type { WorkbookContents } from "../workbook/workbook";
import { checkPlan, type ReadableWorkbook } from "./study/study-plan";
import type { NoPlan, StudiedPlan } from "./study/studied-plan";

/** A workbook with a draft of a plan; the likeliest of its tables, where no sheet is named. */
export interface DraftPlace {
  readonly workbook: ReadableWorkbook;
  readonly sheet: string | null;
}

/** What is known about their draft. Where it is set out by quarters alone its plan has no actions. */
export type TheirDraft = Pick<StudiedPlan, "plan" | "workplan" | "others" | "isUnsure" | "contents">;

export type ComparedPlans =
  | {
      readonly kind: "compared";
      readonly comparison: Comparison;
      readonly ours: StudiedPlan;
      readonly theirs: TheirDraft;
      /** How their draft is set out: as ours is, or as outputs and activities by quarter without a table of actions. */
      readonly setOut: "alike" | "byQuarter";
      /** In what the texts above both tables differ. */
      readonly preamble: readonly PreambleDifference[];
      /** In what their workplans differ, apart from the plans; shared where one workbook has one for both drafts. */
      readonly workplan: WorkplanComparison & { readonly isShared: boolean };
      /** All that can be decided: the differences of the plans, then those of the workplans. */
      readonly toDecide: readonly Difference[];
      /** How ours was read, where a sheet of it was named. */
      readonly choice?: ReadingChoice;
    }
  | { readonly kind: "noPlan"; readonly side: "ours" | "theirs"; readonly found: NoPlan }
  /** The sheet that was named has no plan, or the workbook has no such sheet; its tables of plans are on others. */
  | {
      readonly kind: "noPlanOnSheet";
      readonly side: "ours" | "theirs";
      readonly sheet: string;
      readonly others: readonly string[];
    };

export type Compared = Extract<ComparedPlans, { readonly kind: "compared" }>;

/** Compares our draft of a plan with theirs, of the same workbook or of two. Nothing is written. */
export async function comparePlans(ours: DraftPlace, theirs: DraftPlace, asOf?: Day): Promise<ComparedPlans> {
  const [own, other] = await readDrafts(ours, theirs, asOf);
  if (own.kind !== "draft") return own;
  const choice = own.choice === undefined ? {} : { choice: own.choice };
  if (other.kind === "draft") {
    const isShared = isSharedWorkplan(ours, theirs, own.study, other.study.workplan);
    return { ...comparedAlike(own.study, other.study, isShared), ...choice };
  }
  const byQuarter = await draftByQuarter(theirs, own.study);
  if (byQuarter === null) return other;
  const isShared = isSharedWorkplan(ours, theirs, own.study, byQuarter.workplan);
  return { ...comparedFormats(own.study, byQuarter, isShared), ...choice };
}

type ComparedDrafts = Omit<Extract<ComparedPlans, { readonly kind: "compared" }>, "choice">;

function comparedAlike(ours: StudiedPlan, theirs: StudiedPlan, isShared: boolean): ComparedDrafts {
  const found = differencesOf(ours, theirs, "alike");
  return {
    ...{ kind: "compared", setOut: "alike", ours, theirs },
    preamble: preambleOf(ours, theirs),
    ...found,
    workplan: { ...found.workplan, isShared },
  };
}

/** Our actions against their outputs, and our workplan against theirs where it is another one. */
function comparedFormats(
  ours: StudiedPlan,
  theirs: TheirDraft & { readonly workplan: Workplan },
  isShared: boolean,
): ComparedDrafts {
  const own = isShared ? { plan: ours.plan, workplan: null } : ours;
  const found = differencesOf(own, theirs, "byQuarter");
  return {
    ...{ kind: "compared", setOut: "byQuarter", ours, theirs, preamble: [] },
    ...found,
    workplan: { ...found.workplan, isShared: false },
  };
}

type Draft = Pick<StudiedPlan, "plan" | "workplan">;

/**
 * In what two drafts differ. Outputs by quarter that are theirs are compared with our workplan as well; where we have
 * none, what of them belongs to no action is reported instead.
 */
export function differencesOf(
  ours: Draft,
  theirs: Draft,
  setOut: Compared["setOut"],
): Pick<Compared, "comparison" | "toDecide"> & { readonly workplan: WorkplanComparison } {
  const outputs = setOut === "byQuarter" ? theirs.workplan : null;
  const isAlone = outputs !== null && ours.workplan === null;
  const comparison =
    outputs === null ? compareDrafts(ours.plan, theirs.plan) : compareFormats(ours.plan, outputs, isAlone);
  const workplan = compareWorkplans(ours.workplan, isAlone ? null : theirs.workplan);
  return { comparison, workplan, toDecide: [...comparison.differences, ...toDecide(workplan)] };
}

function isSharedWorkplan(
  ours: DraftPlace,
  theirs: DraftPlace,
  { workplan }: StudiedPlan,
  other: Workplan | null,
): boolean {
  return ours.workbook === theirs.workbook && workplan !== null && workplan.sheet === other?.sheet;
}

/** Their draft where it has no table of actions, but outputs or activities by quarter; `null` if it has neither. */
async function draftByQuarter(
  { workbook, sheet }: DraftPlace,
  { plan: ours }: StudiedPlan,
): Promise<(TheirDraft & { readonly workplan: Workplan }) | null> {
  const contents = await workbook.read();
  const workplan = readWorkplanAlone(usersGrids(contents, sheet), ours);
  if (workplan === null) return null;
  return { plan: withoutActions(ours, workplan.sheet), workplan, others: [], isUnsure: false, contents };
}

function usersGrids({ sheets }: WorkbookContents, sheet: string | null) {
  const users = sheets.filter(({ marker }) => marker === null).map(({ grid }) => grid);
  return sheet === null ? users : users.filter((grid) => grid.sheet === sheet);
}

/** A plan of the same years that has no table. */
function withoutActions(plan: Plan, sheet: string): Plan {
  return {
    ...plan,
    ...{ sheet, parts: [], title: null, statedObjectives: [], columns: [], objectives: [], actions: [] },
    ...{
      indicators: [],
      indicatorRows: [],
      hiddenRows: [],
      blankRows: [],
      notRead: [],
      doubts: [],
      totals: [],
    },
  };
}

type ReadDraft =
  | { readonly kind: "draft"; readonly study: StudiedPlan; readonly choice?: ReadingChoice }
  | Exclude<ComparedPlans, { readonly kind: "compared" }>;

/** Both drafts; one that has lost its year, in its texts or in its file's name, is of the year of the other. */
async function readDrafts(
  ours: DraftPlace,
  theirs: DraftPlace,
  asOf: Day | undefined,
): Promise<readonly [ReadDraft, ReadDraft]> {
  const own = await readDraft(ours, "ours", asOf);
  const other = await readDraft(theirs, "theirs", asOf);
  if (own.kind !== "draft" || other.kind !== "draft") return [own, other];
  const sheets = partsApart({ place: ours, study: own.study }, { place: theirs, study: other.study });
  if (sheets !== null) {
    const [first, second] = sheets;
    const parts = own.study.plan.parts.map(({ sheet }) => sheet);
    return [
      await readPart(ours, { sheet: first, side: "ours", parts }, asOf),
      await readPart(theirs, { sheet: second, side: "theirs", parts }, asOf),
    ];
  }
  if (isItself({ place: ours, study: own.study }, { place: theirs, study: other.study })) {
    const { sheet } = other.study.plan;
    const rest = await readAmong(ours, { sheet: null, side: "ours", isRead: (name) => name !== sheet }, asOf);
    return [rest.kind === "draft" ? rest : own, other];
  }
  const [ownYear, otherYear] = [onlyYearOf(own.study), onlyYearOf(other.study)];
  if (other.study.plan.years.length === 0 && ownYear !== null)
    return [own, await readDraft(dated(theirs, ownYear), "theirs", asOf)];
  if (own.study.plan.years.length === 0 && otherYear !== null)
    return [await readDraft(dated(ours, otherYear), "ours", asOf), other];
  return [own, other];
}

interface DraftOfPlace {
  readonly place: DraftPlace;
  readonly study: StudiedPlan;
}

/**
 * The sheets to be compared where both drafts are sheets of one workbook that read as one plan, such as "Plan 2025" and
 * "Plan 2026"; `null` if they are not.
 */
function partsApart(own: DraftOfPlace, other: DraftOfPlace): readonly [string, string] | null {
  const { plan } = own.study;
  const isOnePlan = own.place.workbook === other.place.workbook && plan.sheet === other.study.plan.sheet;
  const first = own.place.sheet ?? plan.sheet;
  const second = other.place.sheet ?? plan.sheet;
  return isOnePlan && first !== second ? [first, second] : null;
}

/** Whether theirs is named and is what ours is read as by itself: then ours is another one of the workbook. */
function isItself(own: DraftOfPlace, other: DraftOfPlace): boolean {
  return (
    own.place.sheet === null &&
    other.place.sheet !== null &&
    own.place.workbook === other.place.workbook &&
    own.study.plan.sheet === other.study.plan.sheet
  );
}

/** The draft on one of the sheets that read as one plan: read as if the others were not there. */
function readPart(
  place: DraftPlace,
  {
    sheet,
    side,
    parts,
  }: { readonly sheet: string; readonly side: "ours" | "theirs"; readonly parts: readonly string[] },
  asOf: Day | undefined,
): Promise<ReadDraft> {
  const isRead = (name: string): boolean => name === sheet || !parts.includes(name);
  return readAmong(place, { sheet, side, isRead }, asOf);
}

/** The draft on some of a workbook's sheets, read as if the others were not there. */
async function readAmong(
  { workbook }: DraftPlace,
  among: {
    readonly sheet: string | null;
    readonly side: "ours" | "theirs";
    readonly isRead: (sheet: string) => boolean;
  },
  asOf: Day | undefined,
): Promise<ReadDraft> {
  const { sheet, side, isRead } = among;
  const contents = await workbook.read();
  const alone = { ...contents, sheets: contents.sheets.filter(({ grid }) => isRead(grid.sheet)) };
  const draft = await readDraft({ workbook: { read: () => Promise.resolve(alone) }, sheet }, side, asOf);
  return draft.kind === "draft" ? { ...draft, study: { ...draft.study, contents } } : draft;
}

function onlyYearOf({ plan: { years } }: StudiedPlan): number | null {
  const [year = null, ...others] = years;
  return others.length === 0 ? year : null;
}

/** The same place in a workbook that is read as if its file's name gave the year. */
function dated(place: DraftPlace, year: number): DraftPlace {
  const { workbook } = place;
  return {
    ...place,
    workbook: { read: async () => ({ ...(await workbook.read()), fileName: String(year) }) },
  };
}

async function readDraft(
  { workbook, sheet }: DraftPlace,
  side: "ours" | "theirs",
  asOf: Day | undefined,
): Promise<ReadDraft> {
  const likeliest = await checkPlan(workbook, undefined, asOf);
  if (likeliest.kind === "noPlan") return { kind: "noPlan", side, found: likeliest };
  if (sheet === null || isReadFrom(likeliest, sheet)) return { kind: "draft", study: likeliest };
  const place = likeliest.others.find((other) => other.sheet === sheet);
  if (place === undefined) {
    const others = [likeliest.plan.sheet, ...likeliest.others.map((other) => other.sheet)];
    return { kind: "noPlanOnSheet", side, sheet, others: [...new Set(others)] };
  }
  const choice = { place };
  const asked = await checkPlan(workbook, choice, asOf);
  return asked.kind === "noPlan"
    ? { kind: "noPlan", side, found: asked }
    : { kind: "draft", study: asked, choice };
}

function isReadFrom({ plan }: StudiedPlan, sheet: string): boolean {
  return plan.parts.some((part) => part.sheet === sheet);
}

/** Our table with all that theirs has; or why that cannot be made at once. */
export function takenTable({ comparison, ours, theirs, setOut }: Compared): TakenTable | TakeObstacle {
  if (setOut === "byQuarter") return { kind: "otherFormat" };
  const [own, other] = [gridOf(ours), gridOf(theirs)];
  if (own === undefined || other === undefined) return { kind: "severalSheets" };
  return takeTheirs({ plan: ours.plan, grid: own }, { plan: theirs.plan, grid: other }, comparison);
}

function preambleOf(ours: StudiedPlan, theirs: StudiedPlan): readonly PreambleDifference[] {
  const [own, other] = [gridOf(ours), gridOf(theirs)];
  if (own === undefined || other === undefined) return [];
  return preambleDifferences({ plan: ours.plan, grid: own }, { plan: theirs.plan, grid: other });
}

function gridOf({ plan, contents }: Pick<StudiedPlan, "plan" | "contents">) {
  return contents.sheets.find(({ grid }) => grid.sheet === plan.sheet)?.grid;
}
