import { formatCell, sayFinding, type Translate } from "../../../app";
import {
  isIncluded,
  leftBehindWords,
  nextPlanRows,
  writeNextPlan,
  type NextPlanDraft,
  type NextPlanRow,
} from "../../../app/sheets/next-plan";
import { newWorkbookFile } from "@plan-of-action/xlsx";
import { hostWorkbook } from "../../hosted-workbook";
import { CannotBeDone } from "../cannot-be-done";
import type { NextPlanRequest } from "../commands/next-plan";
import { openPlan, studyOpened } from "../open-plan";
import type { Outcome } from "../outcome";
import { newPlace, writeWhole } from "../files/output-place";
import { counted } from "../reports";

/** Writes the plan of the next years into a workbook of its own, with the list of what comes from the former plan. */
export async function nextPlan(command: NextPlanRequest): Promise<Outcome> {
  const { file, years } = command;
  const plan = await openPlan(command);
  const place = await newPlace(command, [file], "OUT.xlsx");
  const { study, translate, notes } = await studyOpened(plan, command);
  const target = newWorkbookFile();
  const [blank] = target.sheets;
  const { workbook: into, host } = hostWorkbook(target);
  const written = await writeNextPlan(study, { years, translate }, into).finally(() => {
    host.close();
  });
  if (blank !== undefined && target.sheets.length > 1) target.removeSheet(blank);
  const { draft, sheet, list } = written;
  if (!draft.next.entries.some(isIncluded)) {
    throw new CannotBeDone(
      `Nothing of the plan in ${file} comes into the next one: ${leftOutLine(nextPlanRows(study, draft.next, translate))}. Nothing was written.`,
    );
  }
  await writeWhole(place, target.save());
  const rows = nextPlanRows(study, draft.next, translate);
  const data = {
    out: place.path,
    sheet: sheet.title,
    list: list.title,
    years,
    rows: rows.map((row, at) => ({ ...row, ...numbersOf(draft, at) })),
    counts: countsOf(rows),
    checks: draft.reread?.counts ?? null,
    misread: draft.misread,
    leftBehind: leftBehindShape(draft),
  };
  const left = leftBehindWords(study.plan, translate);
  return {
    report: reportOf(rows, place.path, draft, translate),
    data,
    notes: [...notes, ...misreadNotes(draft), ...left],
    exitCode: 0,
  };
}

function countsOf(rows: readonly NextPlanRow[]) {
  const counts = { carried: 0, recurring: 0, leftOut: 0 };
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

function numbersOf({ next }: NextPlanDraft, place: number) {
  const entry = next.entries[place];
  if (entry === undefined) return {};
  const { target, actual } = entry;
  if (!isIncluded(entry)) return { formerTarget: target, actual };
  const { overallTarget, targets, baseline } = entry;
  return {
    formerTarget: target,
    actual,
    overallTarget,
    targets: Object.fromEntries(targets),
    baseline: baseline?.value ?? null,
    baselineYear: baseline?.year ?? null,
  };
}

function reportOf(
  rows: readonly NextPlanRow[],
  path: string,
  { reread }: NextPlanDraft,
  translate: Translate,
): string {
  const { carried, recurring, leftOut } = countsOf(rows);
  return [
    ...rows.map(({ kind, text, origin }) => `${SIGNS[kind]} ${origin}\n      ${text.replace(/\s+/gu, " ")}`),
    "",
    `Wrote the next plan into ${path}: ${carried} carried over, ${recurring} coming again; ${leftOut} left out.`,
    ...(reread === null
      ? []
      : [
          `It has ${counted(reread.counts.error, "error")} and ${counted(reread.counts.warning, "warning")}.`,
          ...reread.findings
            .filter(({ severity }) => severity !== "info")
            .slice(0, MAX_FINDINGS)
            .map((finding) => `  ${formatCell(finding.cell)}  ${sayFinding(finding, translate)}`),
        ]),
  ].join("\n");
}

/** The first findings tell what is to be done; `check` has all of them. */
const MAX_FINDINGS = 10;

/** Carried over, coming again, left out. */
const SIGNS = { carried: "  +", recurring: "  ↻", leftOut: "  –" } as const;

function leftOutLine(rows: readonly NextPlanRow[]): string {
  return rows.length === 0
    ? "it has no rows"
    : `all ${counted(rows.length, "row")} are reached, dropped or have no target`;
}

function misreadNotes({ reread, misread }: NextPlanDraft): string[] {
  if (misread.length === 0) return [];
  if (reread === null) return ["The sheet of the next plan would not be found to be a plan by itself."];
  return [
    `${counted(misread.length, "row")} of the next plan would be read differently from what is meant (${misread.slice(0, 5).join(", ")}). Look at them before you go on.`,
  ];
}

/** What of the former sheet does not come along: columns by their headers, texts around the table. */
function leftBehindShape({ leftBehind: { columns, emptied, texts } }: NextPlanDraft) {
  const header = ({ header: text, headerCell }: (typeof columns)[number]) => ({
    cell: formatCell(headerCell),
    text,
  });
  return {
    columns: columns.map(header),
    emptied: emptied.map(header),
    texts: texts.map(({ cell, text }) => ({ cell: formatCell(cell), text })),
  };
}
