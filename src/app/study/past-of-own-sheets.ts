import { identifyRows, rollOfPlan, type PlanRows, type Roll, type RollPairing } from "../../identity";
import { foldText } from "../../plan/language/spelling/text-folding";
import { periodKey } from "../../plan/period";
import { CHOICES_HEADER } from "../../reading/own-sheets/actuals-sheet";
import { readIndicatorSheet } from "../../reading/own-sheets/indicator-sheet";
import { ACTUALS_MARKER, INDICATORS_MARKER } from "../../sheets/layout/markers";
import { rowsOnSummary, type RowOnSummary } from "../../sheets/summary/remarks";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../workbook/workbook";
import { snapshotsOf } from "../settings/saved-snapshots";

/**
 * The roll of a workbook that keeps none which can be used, as one of version 1.0: its frozen summaries, the sheets
 * that were written for rows, and the list of indicators next to Actuals still say what rows the plan had then. Each is
 * the plan as it was once, and they are taken one after another, the earliest first. `null` if nothing says anything.
 */
export function pastOfOwnSheets(contents: WorkbookContents, plan: PlanRows, pair: RollPairing): Roll | null {
  let roll: Roll | null = null;
  const isNumbered = plan.actions.some(({ number }) => number !== null);
  for (const state of formerStates(contents, isNumbered)) {
    const known = [
      ...plan.indicators.map(({ text }) => text),
      ...(roll?.rows ?? []).map(({ words }) => words),
    ];
    roll = rollAfter(roll ?? NOTHING_KNOWN, withTitles(withWholeWords(state, known), plan), pair);
  }
  return roll;
}

const NOTHING_KNOWN: Roll = { objectives: [], rows: [] };

function rollAfter(roll: Roll, state: PlanRows, pair: RollPairing): Roll {
  const { actions, ...rows } = identifyRows(state, roll, pair);
  return rollOfPlan({
    ...rows,
    // What names an action by its number alone takes no title from it.
    actions: actions.map((action) =>
      action.title === "" ? { ...action, title: action.formerNames?.at(-1)?.words ?? "" } : action,
    ),
  });
}

/** A plan as one part of the workbook says it was. */
interface FormerState extends PlanRows {
  /** By what they are put in order. */
  readonly period: string;
}

/** After all periods: sheets that are written for no period. */
const LAST = "~";

function formerStates(contents: WorkbookContents, isNumbered: boolean): readonly FormerState[] {
  const frozen = snapshotsOf(contents).snapshots.map(
    ({ period, objectives, actions, indicators }): FormerState => ({
      ...{ period: periodKey(period), objectives, indicators },
      actions: actions.map(({ id, title, number = null, objective = "" }) => ({
        ...{ id, title, number, objective },
      })),
    }),
  );
  const onSheets = contents.sheets.flatMap(({ marker, grid }): FormerState[] => {
    const [kind, period = LAST] = marker?.split("/") ?? [];
    const rows = rowsOn(kind, grid);
    return rows.length === 0 ? [] : [{ period, ...stateOf(rows, isNumbered) }];
  });
  return [...frozen, ...onSheets].sort((one, other) =>
    one.period < other.period ? -1 : one.period > other.period ? 1 : 0,
  );
}

/** The rows of the plan that an own sheet says it had. */
function rowsOn(kind: string | undefined, grid: Grid): readonly RowOnSummary[] {
  switch (kind) {
    case "summary":
      return rowsOnSummary(grid);
    case INDICATORS_MARKER:
      return (readIndicatorSheet(grid)?.rows ?? []).flatMap(({ entries: { id, indicator } }) =>
        id === undefined || indicator === undefined
          ? []
          : [{ kind: "indicator", number: String(id.value), words: String(indicator.value) }],
      );
    case ACTUALS_MARKER:
      return choicesOn(grid).map((text) => {
        const [number = ""] = text.split(" ", 1);
        return { kind: "indicator", number, words: text.slice(number.length).trim() };
      });
    default:
      return [];
  }
}

/** The indicators from which the cells of Actuals are chosen. */
function choicesOn({ values }: Grid): readonly string[] {
  const header = values.findIndex((row) => row.includes(CHOICES_HEADER));
  const column = values[header]?.indexOf(CHOICES_HEADER) ?? -1;
  return values.slice(header + 1).flatMap((row) => {
    const value = header < 0 ? null : row[column];
    return typeof value === "string" ? [value] : [];
  });
}

function stateOf(rows: readonly RowOnSummary[], isNumbered: boolean): PlanRows {
  const titles = new Map<string, string>();
  const indicators = new Map<string, PlanRows["indicators"][number]>();
  for (const { kind, number, words } of rows) {
    if (kind === "action") titles.set(number, words);
    const action = number.replace(/-\d+$/u, "");
    if (kind === "action" || action === number) continue;
    titles.set(action, titles.get(action) ?? "");
    indicators.set(`${number} ${foldText(words)}`, { id: number, action, text: words });
  }
  return {
    objectives: [],
    actions: [...titles].map(([id, title]) => ({
      ...{ id, title, number: isNumbered ? id : null, objective: "" },
    })),
    indicators: [...indicators.values()],
  };
}

/** The same with the whole wordings of those that a list had cut, or had named with their action, where one begins so. */
function withWholeWords(state: PlanRows, known: readonly string[]): PlanRows {
  const wordings = new Map(known.map((words) => [foldText(words), words]));
  const folded = [...wordings.keys()].sort();
  const wholeOf = (text: string): string => {
    const own = foldText(text);
    if (wordings.has(own)) return text;
    const [, named = text] = /^(.*\S) \(.*\)$/u.exec(text) ?? [];
    const start = foldText(named);
    if (!named.endsWith("…")) return wordings.get(start) ?? text;
    const place = placeIn(folded, start);
    const [only = "", next = ""] = folded.slice(place, place + 2);
    return only.startsWith(start) && !next.startsWith(start) ? (wordings.get(only) ?? text) : text;
  };
  return {
    ...state,
    indicators: state.indicators.map((indicator) => ({ ...indicator, text: wholeOf(indicator.text) })),
  };
}

/** The place of the first of some sorted texts that is not before a text. */
function placeIn(sorted: readonly string[], text: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same with the titles of actions that are named by their numbers alone, where an action of the plan has all their indicators. */
function withTitles(state: PlanRows, plan: PlanRows): PlanRows {
  const titles = new Map<string, string | null>();
  const indicatorsOf = wordsByAction(plan);
  for (const { id, title } of plan.actions) {
    const words = indicatorsOf.get(id) ?? "";
    titles.set(words, titles.has(words) ? null : title);
  }
  const former = wordsByAction(state);
  return {
    ...state,
    actions: state.actions.map((action) =>
      action.title === "" ? { ...action, title: titles.get(former.get(action.id) ?? "") ?? "" } : action,
    ),
  };
}

function wordsByAction({ indicators }: PlanRows): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { action, text } of indicators)
    words.set(action, `${words.get(action) ?? ""}${foldText(text)}\n`);
  return words;
}
