import { accepting } from "./findings/accepting";
import { answering } from "./doubts/answering";
import { browsing } from "./findings/browsing";
import { checking } from "./check/checking";
import { columnMapping } from "./columns/column-mapping";
import { comparing } from "./comparison/comparing";
import { confirming } from "./indicators/confirming";
import { draftingDefinitions } from "./indicators/drafting-definitions";
import { draftRows } from "./drafts/draft-rows";
import { fixing } from "./findings/fixing";
import { keepingSettings } from "./settings/keeping-settings";
import { navigation } from "./frame/navigation";
import { reporting } from "./report/reporting";
import { performing } from "./performing";
import { planMaking } from "./plan/plan-making";
import { pointing } from "./plan/pointing";
import { reportingPeriod } from "./period/reporting-period";
import { awaitingCell, selecting } from "./frame/selecting";
import type { Slice } from "./slice";
import { summaryWriting } from "./summary/summary-writing";
import { weighing } from "./findings/weighing";

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
