import {
  acceptFinding,
  checkPlan,
  wordsOfPlan,
  formatCell,
  withdrawAcceptance,
  writeChecks,
  type Finding,
  type NoPlan,
  type StudiedPlan,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import { parseCell } from "@plan-of-action/xlsx/grid";
import { CannotBeDone } from "./cannot-be-done";
import { checkShape } from "./check-shape";
import type { CheckRequest } from "./commands/check";
import { outputPlace, writeWhole } from "./files/output-place";
import { openPlan, studyOpened, type OpenedPlan } from "./open-plan";
import type { Outcome } from "./outcome";
import { explainNoPlan } from "./no-plan";
import { keptShape, notesOn } from "./plan-notes";
import { checkReport } from "./reports";
import { pageOfRule } from "./rule-pages";
import { changed } from "./settings-command";
import { unsureNotes, unsureReading, yearStartNotes, yearStartShape } from "./unsure-note";
import { savedBytes, setAsideNotes, sheetLines, sheetShape, type OpenedFile } from "./workbook-files";

/**
 * Checks the plan; with a place it saves there what was decided about checks, and writes
 * the sheet Checks.
 */
export async function check(command: CheckRequest): Promise<Outcome> {
  const { accept, withdraw, severities } = command;
  const decides = accept.length + withdraw.length + severities.length > 0;
  if (command.out !== null || command.inPlace || decides) return checkIntoSheet(command);
  const { opened, choice } = await openPlan(command);
  return outcomeOf(command, opened, await checkPlan(opened.workbook, choice, command.on));
}

function outcomeOf(
  { language, file }: CheckRequest,
  { notes }: OpenedFile,
  found: StudiedPlan | NoPlan,
): Outcome {
  const own = createTranslator(language ?? found.settings.language ?? "en");
  const translate = found.kind === "noPlan" ? own : wordsOfPlan(found, own);
  return {
    report: checkReport(found, translate),
    data: { ...checkShape(found, translate), ...unsureOf(found) },
    notes: [
      ...notes,
      ...notesOn(
        found.kind === "noPlan" ? { ...found, plan: null, snapshotsFault: null, rollFault: null } : found,
      ),
      ...(found.kind === "noPlan" ? [] : [...unsureNotes(found, file), ...yearStartNotes(found, translate)]),
    ],
    exitCode: found.counts.error > 0 ? 1 : 0,
  };
}

/** Whether the plan that was checked was read with doubt. */
function unsureOf(found: StudiedPlan | NoPlan) {
  return found.kind === "noPlan"
    ? {}
    : { unsure: unsureReading(found), yearStartDoubt: yearStartShape(found), ...keptShape(found) };
}

async function checkIntoSheet(command: CheckRequest): Promise<Outcome> {
  const plan = await openPlan(command);
  const { opened, translate } = plan;
  const place = await outputPlace(opened, command);
  await keepDecisions(command, plan);
  const { study } = await studyOpened(plan, command);
  const written = await writeChecks(opened.workbook, study, { translate, asOf: command.on });
  await writeWhole(place, savedBytes(opened));
  const outcome = outcomeOf(command, opened, study);
  return {
    ...outcome,
    report: [outcome.report, ...sheetLines(written.sheet, place.path)].join("\n"),
    notes: [...outcome.notes, ...setAsideNotes(written.sheet)],
    data: {
      ...checkShape(study, translate),
      ...unsureOf(study),
      sheet: sheetShape(written.sheet),
      out: place.path,
    },
  };
}

/** Saves in the workbook the severity of rules, then which findings are accepted, then which no longer are. */
async function keepDecisions(
  command: CheckRequest,
  { opened: { workbook }, choice }: OpenedPlan,
): Promise<void> {
  const { file, on, accept, withdraw, severities } = command;
  if (severities.length > 0) {
    await changed(workbook, await workbook.read(), await textOfSeverities(severities), "--severity");
  }
  if (accept.length + withdraw.length === 0) return;
  let study = await checkPlan(workbook, choice, on);
  if (study.kind === "noPlan") throw new CannotBeDone(explainNoPlan(file, study));
  const reasoning = { reason: command.reason, by: command.by, on };
  for (const finding of await findingsNamed(study, accept)) {
    const accepted = await acceptFinding(workbook, study, finding, reasoning);
    if (accepted.kind === "accepted") study = accepted.study;
  }
  for (const finding of await findingsNamed(study, withdraw)) {
    if (finding.accepted === null) {
      throw new CannotBeDone(`${nameOf(finding)} is not accepted, so there is nothing to withdraw.`);
    }
    study = await withdrawAcceptance(workbook, study, finding);
  }
}

/** The findings that texts such as `target-total-mismatch@F11` name. Raises `CannotBeDone` where one names none. */
async function findingsNamed(study: StudiedPlan, names: readonly string[]): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const name of names) {
    const [, rule, place] = /^([^@]+)@(.+)$/s.exec(name) ?? [];
    if (rule === undefined || place === undefined) {
      throw new CannotBeDone(
        `“${name}” names no finding. Write the check and the cell: target-total-mismatch@F11.`,
      );
    }
    await pageOfRule(rule, "en");
    const ofRule = study.findings.filter((finding) => finding.rule === rule);
    const cell = cellNamed(place, study.plan.sheet);
    const there = ofRule.filter((finding) => cellsOf(finding).includes(cell));
    if (there.length === 0) throw new CannotBeDone(explainNotThere(rule, place, ofRule));
    found.push(...there);
  }
  return found;
}

/** The cells in which it was found. */
function cellsOf({ cell, others = [] }: Finding): readonly string[] {
  return [cell, ...others].map(formatCell);
}

/** The cell as findings name it: with its sheet, that of the plan where none is named. */
function cellNamed(place: string, sheet: string): string {
  const cell = parseCell(place.includes("!") ? place : `${sheet}!${place}`);
  if (cell === null)
    throw new CannotBeDone(`“${place}” is not a valid cell. Write it as F11 or 'Plan of Action'!F11.`);
  return formatCell(cell);
}

const MAX_SHOWN = 10;

function explainNotThere(rule: string, place: string, ofRule: readonly Finding[]): string {
  const cells = [...new Set(ofRule.map(({ cell }) => formatCell(cell)))];
  const more = cells.length > MAX_SHOWN ? ` and ${cells.length - MAX_SHOWN} more` : "";
  return cells.length === 0
    ? `The check ${rule} finds nothing in this workbook, so there is nothing to accept or withdraw at ${place}.`
    : `The check ${rule} finds nothing at ${place}. It finds something at ${cells.slice(0, MAX_SHOWN).join(", ")}${more}.`;
}

function nameOf({ rule, cell }: Finding): string {
  return `${rule} at ${formatCell(cell)}`;
}

/** What `--severity agency-missing=off` says, as the JSON text of settings. */
async function textOfSeverities(pairs: readonly string[]): Promise<string> {
  const severities: Record<string, string | null> = {};
  for (const pair of pairs) {
    const [, rule, weight] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (rule === undefined || weight === undefined) {
      throw new CannotBeDone(`“${pair}” sets nothing. Write a check and its weight: agency-missing=off.`);
    }
    await pageOfRule(rule, "en");
    severities[rule] = weight === "none" ? null : weight;
  }
  return JSON.stringify({ version: 1, severities });
}
