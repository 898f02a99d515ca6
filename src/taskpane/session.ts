import {
  applyFix,
  type CellReference,
  checkPlan,
  type Day,
  type Finding,
  type Fix,
  mappingOfPlan,
  type PlanMapping,
  saveSettings,
  settingsOf,
  studyPlan,
  type TablePlace,
  type Workbook,
  writeSummary,
  type WrittenSummary,
} from "../app";
import type { Language } from "../locales/catalogues";
import { createTranslator } from "../locales/translator";
import { initialState, isBusy, nextState, type PaneEvent, type PaneState, type Tab } from "./pane-state";
import { problemOf } from "./problem";
import { quarterToReport, type ReportingQuarter } from "./reporting-quarters";

/**
 * The pane's state and what can be done with it; the pane's buttons and the ribbon's share one.
 * Nothing here rejects: what goes wrong becomes part of the state.
 */
export interface Session {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The day at the user's clock. */
  readonly today: () => Day;
  readonly check: () => Promise<void>;
  /** Selects a cell, that of a finding where one is given, and brings it into view. */
  readonly select: (cell: CellReference, finding?: Finding) => Promise<void>;
  /** Mends a finding by one of its fixes, which changes cells of the user's, and checks again. */
  readonly applyFix: (finding: Finding, fix: Fix) => Promise<void>;
  /** Keeps in the workbook how the plan's columns are to be read, `null` for by themselves, and checks again. */
  readonly mapColumns: (mapping: PlanMapping | null) => Promise<void>;
  /** Takes another table for the plan, from now on. */
  readonly readTable: (place: TablePlace) => Promise<void>;
  readonly chooseTab: (tab: Tab) => void;
  readonly chooseQuarter: (quarter: ReportingQuarter) => void;
  /** Writes the summary of a quarter. */
  readonly writeSummary: (quarter: ReportingQuarter, language: Language) => Promise<void>;
  /** Begins to notice changes of the workbook; they only mark the findings as stale. */
  readonly watch: () => Promise<void>;
}

/** A session over an open workbook, with the day taken from a clock. */
export function createSession(workbook: Workbook, today: () => Day): Session {
  let state = initialState;
  const listeners = new Set<() => void>();

  const tell = (event: PaneEvent) => {
    state = nextState(state, event);
    for (const listener of listeners) listener();
  };

  const mapColumns = async (mapping: PlanMapping | null) => {
    if (isBusy(state) || state.check.kind !== "checked") return;
    const { contents } = state.check.result;
    const stored = settingsOf(contents);
    tell({ kind: "mappingStarted" });
    try {
      const kept = stored.kind === "settings" ? stored.settings : {};
      await saveSettings(workbook, contents, { ...kept, mapping });
      tell({ kind: "mappingKept", outcome: await checkPlan(workbook, undefined, today()) });
    } catch (error) {
      tell({ kind: "mappingFailed", problem: problemOf(error) });
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    today,

    async check() {
      if (isBusy(state)) return;
      tell({ kind: "checkStarted" });
      try {
        tell({ kind: "checkEnded", outcome: await checkPlan(workbook, undefined, today()) });
      } catch (error) {
        tell({ kind: "checkFailed", problem: problemOf(error) });
      }
    },

    async select(cell, finding) {
      const wanted = { cell, finding: finding ?? null };
      try {
        await workbook.selectCell(cell);
        tell({ kind: "selected", selection: { ...wanted, problem: null } });
      } catch (error) {
        tell({ kind: "selected", selection: { ...wanted, problem: problemOf(error) } });
      }
    },

    async applyFix(finding, fix) {
      if (isBusy(state) || state.check.kind !== "checked") return;
      const { contents } = state.check.result;
      tell({ kind: "fixStarted", finding });
      try {
        tell({ kind: "fixApplied", finding, outcome: await applyFix(workbook, contents, fix, today()) });
      } catch (error) {
        tell({ kind: "fixFailed", finding, problem: problemOf(error) });
      }
    },

    mapColumns,

    async readTable(place) {
      if (state.check.kind !== "checked") return;
      const study = studyPlan(state.check.result.contents, { place }, today());
      if (study.kind === "checked") await mapColumns(mappingOfPlan(study.plan));
    },

    chooseTab: (tab) => tell({ kind: "tabChosen", tab }),
    chooseQuarter: (quarter) => tell({ kind: "quarterChosen", quarter }),

    async writeSummary(quarter, language) {
      if (isBusy(state)) return;
      tell({ kind: "summaryStarted", quarter });
      try {
        const request = { period: quarter, asOf: today(), translate: createTranslator(language) };
        tell(afterWriting(quarter, await writeSummary(workbook, request)));
      } catch (error) {
        tell({ kind: "summaryFailed", quarter, problem: problemOf(error) });
      }
    },

    async watch() {
      try {
        await workbook.onChanged(() => tell({ kind: "workbookChanged" }));
      } catch {
        // An Excel that tells of no changes leaves it to the user when to check again.
      }
    },
  };
}

function afterWriting(quarter: ReportingQuarter, outcome: WrittenSummary): PaneEvent {
  switch (outcome.kind) {
    case "written":
      return { kind: "summaryWritten", quarter, sheet: outcome.sheet, study: outcome.study };
    case "outsidePlan":
      return {
        kind: "summaryFailed",
        quarter,
        problem: { id: "pane-summary-outside-plan", values: { year: String(quarter.year) } },
      };
    case "noPlan":
      return { kind: "checkEnded", outcome };
  }
}

/** The quarter that a summary is for, unless the user chooses another; `null` where the plan dates no year. */
export function chosenQuarter(state: PaneState, today: Day): ReportingQuarter | null {
  const years = state.check.kind === "checked" ? state.check.result.plan.years : [];
  const { quarter } = state;
  return quarter !== null && years.includes(quarter.year) ? quarter : quarterToReport(years, today);
}
