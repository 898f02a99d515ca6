import { type ActualsTable, type UnreadActual, wholeKey } from "../../plan/actual";
import type { Plan } from "../../plan/plan";
import type { SheetLeftOut } from "../../plan/sheet-left-out";
import { gridCell, type Grid } from "@plan-of-action/xlsx/grid";
import { readActualsSheet, unnamedActuals, type ActualsSheetReading } from "../own-sheets/actuals-sheet";

/** From this part of the rows on, a sheet reports on parts of indicators, which nobody can add up. */
const MAX_REPEATED = 1 / 4;

/**
 * What the sheets of the users' own report on the plan where each row is a report: an Actuals sheet that
 * was typed or came from another workbook, and so is not marked as the product's. `null` where none does.
 */
export function reportsOnSheets(grids: readonly Grid[], plan: Plan): ActualsTable | null {
  const ofPlan = new Set(plan.parts.map(({ sheet }) => sheet));
  const tables = grids
    .filter(({ sheet, visibility }) => !ofPlan.has(sheet) && visibility === "visible")
    .flatMap((grid) => readActualsSheet(grid, plan) ?? [])
    .filter(isAboutPlan);
  return tables.length === 0 ? null : joined(tables);
}

/** The sheets of the users' own that report on the plan without saying which of their numbers are the actuals. */
export function reportsWithoutActuals(grids: readonly Grid[], plan: Plan): readonly SheetLeftOut[] {
  const ofPlan = new Set(plan.parts.map(({ sheet }) => sheet));
  return grids
    .filter(({ sheet, visibility }) => !ofPlan.has(sheet) && visibility === "visible")
    .flatMap((grid): SheetLeftOut[] => {
      const cell = unnamedActuals(grid, plan);
      if (cell === null) return [];
      const { value } = gridCell(grid, cell.row, cell.column);
      return [{ cell, headers: [typeof value === "string" ? value : ""], isOfReports: true }];
    });
}

/** Several tables of reports as one. */
export function joined(tables: readonly ActualsTable[]): ActualsTable {
  return {
    actuals: tables.flatMap(({ actuals }) => actuals),
    unread: tables.flatMap(({ unread }) => unread),
    parts: tables.flatMap(({ parts = [] }) => parts),
    doubts: tables.flatMap(({ doubts = [] }) => doubts),
    notRead: tables.flatMap(({ notRead = [] }) => notRead),
  };
}

/** What speaks against a sheet's being about the plan: rows that name nothing of it, or its numbers with other words. */
const FOREIGN: readonly UnreadActual["why"][] = ["unknownIndicator", "contradictoryIndicator"];

/** It says when, most of its rows name an indicator that the plan has or had, and few of them report the same once more. */
function isAboutPlan({ layout, actuals, unread }: ActualsSheetReading): boolean {
  // A row of no period that names an indicator is about the plan, and is told of.
  const foreign = unread.filter(({ why }) => FOREIGN.includes(why)).length;
  const isNamed = actuals.length + unread.length > 2 * foreign;
  const ofGone = unread.filter(({ why }) => why === "goneIndicator").length;
  if (!layout.columns.has("year") || actuals.length + ofGone === 0 || !isNamed) return false;
  const keys = new Set(actuals.map(wholeKey));
  const repeated = actuals.length - keys.size;
  return repeated <= 1 || repeated < actuals.length * MAX_REPEATED;
}
