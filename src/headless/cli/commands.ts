import {
  activitiesOf,
  activitiesStanding,
  checkPlan,
  coversYearOf,
  doubtedReports,
  periodKey,
  progressOf,
  writeIndicators,
  writeTrackingTable,
  type ReadingChoice,
  type StudiedPlan,
} from "../../app";
import { activities } from "./sheets/activities-command";
import { actuals } from "./reports/actuals-command";
import { agencies } from "./sheets/agencies-command";
import { annex } from "./sheets/annex-command";
import { CannotBeDone } from "./cannot-be-done";
import { handOutForms } from "./reports/hand-out-command";
import { exportPlans } from "./many/export-command";
import { brief } from "./sheets/brief-command";
import { calendar } from "./sheets/calendar-command";
import { rollUpPlans } from "./many/roll-up-command";
import { check } from "./check-command";
import type { Command } from "./command-line";
import { compare } from "./compare/compare-command";
import { wording } from "./compare/wording-command";
import { openPoints } from "./sheets/open-points-command";
import { pageOfRule } from "./rule-pages";
import { readMapping } from "./mapping-file";
import { explanationReport, explanationShape } from "./explanation-report";
import type { Outcome } from "./outcome";
import { nextPlan } from "./sheets/next-plan-command";
import { explainMissingHeaders, explainNoPlan, explainYears, yearsNotes } from "./no-plan";
import { progressShape } from "./progress-shape";
import { readShape } from "./read-shape";
import { counted, progressReport, readReport } from "./reports";
import { keptShape, notesOn, otherTableNotes } from "./plan-notes";
import { settings } from "./settings-command";
import { takeBackForms } from "./reports/take-back-command";
import { unsureNotes, unsureReading } from "./unsure-note";
import { beginSheet, endSheet } from "./sheets/sheet-command";
import { summary } from "./sheets/summary-command";
import { openFile } from "./workbook-files";

type Named<Name extends Command["name"]> = Extract<Command, { readonly name: Name }>;
export type WorkCommand = Exclude<Command, { readonly name: "help" }>;

/** Does what a command asks for. Raises `CannotBeDone` or `WorkbookError` where that is not possible. */
export async function runCommand(command: WorkCommand): Promise<Outcome> {
  switch (command.name) {
    case "read":
      return read(command);
    case "check":
      return check(command, await choiceOf(command));
    case "explain":
      return explain(command);
    case "indicators":
      return indicators(command);
    case "agencies":
      return agencies(command, await choiceOf(command));
    case "actuals":
      return actuals(command, await choiceOf(command));
    case "tracking":
      return tracking(command);
    case "activities":
      return activities(command, await choiceOf(command));
    case "open-points":
      return openPoints(command, await choiceOf(command));
    case "wording":
      return wording(command, await choiceOf(command));
    case "progress":
      return progress(command);
    case "summary":
      return summary(command, await choiceOf(command));
    case "brief":
      return brief(command, await choiceOf(command));
    case "calendar":
      return calendar(command, await choiceOf(command));
    case "settings":
      return settings(command);
    case "hand-out":
      return handOutForms(command, await choiceOf(command));
    case "take-back":
      return takeBackForms(command, await choiceOf(command));
    case "roll-up":
      return rollUpPlans(command);
    case "annex":
      return annex(command, await choiceOf(command));
    case "next-plan":
      return nextPlan(command, await choiceOf(command));
    case "export":
      return exportPlans(command);
    case "compare":
      return compare(command);
  }
}

type FileCommand = Exclude<WorkCommand, { readonly name: "explain" | "settings" | "export" | "roll-up" }>;

async function study(command: FileCommand): Promise<{ found: StudiedPlan; notes: readonly string[] }> {
  const { workbook, notes } = await openFile(command.file);
  const found = await checkPlan(workbook, await choiceOf(command), command.on);
  if (found.kind === "noPlan") throw new CannotBeDone(explainNoPlan(command.file, found));
  return { found, notes: [...notes, ...notesOn(found), ...unsureNotes(found, command.file)] };
}

async function choiceOf({ mapping }: FileCommand): Promise<ReadingChoice | undefined> {
  return mapping === null ? undefined : { mapping: await readMapping(mapping) };
}

async function read(command: Named<"read">): Promise<Outcome> {
  const { found, notes } = await study(command);
  const activities = activitiesOf(found);
  const shape = { ...readShape(found, activities), unsure: unsureReading(found), ...keptShape(found) };
  if (!command.explained) {
    const beside = otherTableNotes(found, command.file);
    return { report: readReport(found, activities), data: shape, notes: [...notes, ...beside], exitCode: 0 };
  }
  const tables = found.explain();
  const data = { ...shape, explanation: tables.map(explanationShape) };
  return { report: explanationReport(tables, found.confidence), data, notes, exitCode: 0 };
}

async function explain({ rule, language }: Named<"explain">): Promise<Outcome> {
  const page = await pageOfRule(rule, language);
  return { report: page, data: { rule, page }, notes: [], exitCode: 0 };
}

async function indicators(command: Named<"indicators">): Promise<Outcome> {
  const begun = await beginSheet(command, await choiceOf(command));
  const { opened, study, translate } = begun;
  const written = await writeIndicators(opened.workbook, study, { translate });
  if (written.kind === "headsGone") {
    throw new CannotBeDone(explainMissingHeaders(written.sheet, "Id, Indicator, Measure …"));
  }
  const count = study.plan.indicators.length;
  const confirmed = [...study.definitions.values()].filter(({ inferred }) => !inferred).length;
  return endSheet(begun, written, {
    lines: [`It has ${counted(count, "indicator")}, ${confirmed} confirmed.`],
    data: { indicators: count, confirmed },
  });
}

async function tracking(command: Named<"tracking">): Promise<Outcome> {
  const begun = await beginSheet(command, await choiceOf(command));
  const { opened, study, translate } = begun;
  return endSheet(begun, await writeTrackingTable(opened.workbook, study, { translate }), { data: {} });
}

async function progress(command: Named<"progress">): Promise<Outcome> {
  const { found, notes } = await study(command);
  const { years } = found.plan;
  if (!coversYearOf(found.plan, command.period)) {
    const consequence = `so there is no progress of ${periodKey(command.period)}`;
    throw new CannotBeDone(explainYears(command.file, years, consequence));
  }
  const made = progressOf(found, command.period);
  const activities = activitiesStanding(found, made, command.on);
  return {
    report: progressReport(
      made,
      found.plan,
      found.definitions,
      activities,
      doubtedReports(found, command.period),
    ),
    data: { ...progressShape(made), activities, unsure: unsureReading(found), ...keptShape(found) },
    notes: [...notes, ...yearsNotes(found)],
    exitCode: 0,
  };
}
