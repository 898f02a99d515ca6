import { accepting, acceptingFindings } from "./findings/accepting";
import { answering, answeringDoubts } from "./doubts/answering";
import { browsing, browsingFindings } from "./findings/browsing";
import { checking, checkingPlan } from "./check/checking";
import { columnMapping, mappingColumns } from "./columns/column-mapping";
import { comparing, comparingDrafts } from "./comparison/comparing";
import { confirming, confirmingDefinitions } from "./indicators/confirming";
import { draftingDefinitions, draftingOf } from "./indicators/drafting-definitions";
import { draftRows, givingDrafts } from "./drafts/draft-rows";
import { fixing, applyingFixes } from "./findings/fixing";
import { keepingSettings, keepingInWorkbook } from "./settings/keeping-settings";
import { navigation, navigating } from "./frame/navigation";
import { telling, tellingActivities } from "./activities/telling";
import { reporting, reportingActuals } from "./report/reporting";
import { performing, performingWork } from "./performing";
import { planMaking, makingPlans } from "./plan/plan-making";
import { pointing, pointingToPlans } from "./plan/pointing";
import { reportingPeriod, choosingPeriod } from "./period/reporting-period";
import { awaitingCell, selecting, selectingCells } from "./frame/selecting";
import type { Desk, Slice } from "./slice";
import { summaryWriting, writingSummaries } from "./summary/summary-writing";
import { weighing, severityActions } from "./findings/weighing";

/** The slices of the pane's state, by the name under which the state has them. */
const slices = {
  view: navigation,
  check: checking,
  selection: selecting,
  awaitingCell,
  browsing,
  fix: fixing,
  accept: accepting,
  answering,
  weigh: weighing,
  mapping: columnMapping,
  planMaking,
  pointing,
  confirming,
  definitionDrafts: draftingDefinitions,
  draftRows,
  reporting,
  telling,
  keeping: keepingSettings,
  period: reportingPeriod,
  summary: summaryWriting,
  comparing,
  performing,
};

type Slices = typeof slices;

/** All that the pane knows: the state of each slice. */
export type PaneState = { readonly [Name in keyof Slices]: Slices[Name]["initial"] };

/** All that can happen to it. */
export type PaneEvent = Parameters<Slices[keyof Slices]["next"]>[1];

/** What can be done with the pane, feature by feature. */
export const operationsOf = (desk: Desk<PaneEvent>) => ({
  ...navigating(desk),
  ...checkingPlan(desk),
  ...selectingCells(desk),
  ...browsingFindings(desk),
  ...applyingFixes(desk),
  ...acceptingFindings(desk),
  ...answeringDoubts(desk),
  ...severityActions(desk),
  ...mappingColumns(desk),
  ...makingPlans(desk),
  ...pointingToPlans(desk),
  ...confirmingDefinitions(desk),
  ...draftingOf(desk),
  ...givingDrafts(desk),
  ...reportingActuals(desk),
  ...tellingActivities(desk),
  ...keepingInWorkbook(desk),
  ...choosingPeriod(desk),
  ...writingSummaries(desk),
  ...comparingDrafts(desk),
  ...performingWork(desk),
});
export type Operations = ReturnType<typeof operationsOf>;

const names = Object.keys(slices) as (keyof Slices)[];

/** A slice by its name. Each skips events that are not for it, so any event may be sent to all of them. */
function sliceOf(name: keyof Slices): Slice<unknown, PaneEvent> {
  return slices[name] as Slice<unknown, PaneEvent>;
}

function forEachSlice(stateOf: (name: keyof Slices) => unknown): PaneState {
  return Object.fromEntries(names.map((name) => [name, stateOf(name)])) as unknown as PaneState;
}

export const initialState: PaneState = forEachSlice((name) => slices[name].initial);

/** The state after an event. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  return forEachSlice((name) => sliceOf(name).next(state[name], event));
}

/** Whether the pane waits for Excel; it starts nothing new meanwhile. */
export function isBusy(state: PaneState): boolean {
  return names.some((name) => sliceOf(name).isBusy(state[name]));
}
