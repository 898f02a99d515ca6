import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostWorkbook } from "../../../../src/headless/hosted-workbook";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { asExcelSavesIt } from "../typed-workbook";
import type { EditedUseCase, Outcome } from "./edited-use-cases";
import { judge, type Verdict } from "./judge";
import type { PlanEdit } from "./plan-edits";
import { planSheetOf, planToEdit, theirsOf, workbookToEdit, writePlan, type PlanDraft } from "./plan-to-edit";
import { sayEverywhere, type Said } from "./said";

/** A saved workbook in which something is said everywhere. */
export interface StartOfEdit {
  readonly name: string;
  readonly draft: PlanDraft;
  readonly bytes: Uint8Array;
  readonly said: readonly Said[];
}

interface KindOfStart {
  readonly hasNumbers: boolean;
  readonly wording: "unlike" | "alike";
  readonly defines: boolean;
  readonly freezes: boolean;
}

const KINDS: Readonly<Record<string, KindOfStart>> = {
  numbers: { hasNumbers: true, wording: "unlike", defines: true, freezes: true },
  "no numbers": { hasNumbers: false, wording: "unlike", defines: true, freezes: true },
  "nothing defined or frozen": { hasNumbers: true, wording: "unlike", defines: false, freezes: false },
  "rows that are alike": { hasNumbers: true, wording: "alike", defines: true, freezes: false },
};

const FORMER = "version 1.0";
export const STARTS: readonly string[] = [...Object.keys(KINDS), FORMER];

/** The workbook of a name of `STARTS`. */
export async function startOfEdit(name: string): Promise<StartOfEdit> {
  if (name === FORMER) return ofFormerVersion();
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`There is no start “${name}”`);
  const draft = planToEdit(kind);
  const hosted = hostWorkbook(workbookToEdit(draft));
  const saying = { ...kind, subjects: draft.rows, theirs: theirsOf(draft), keepsMapping: false };
  const said = await sayEverywhere(hosted, saying);
  return { name, draft, bytes: asExcelSavesIt(hosted.file), said };
}

/** What `tests/fixtures/from-version-1.0.ts` made. */
function ofFormerVersion(): StartOfEdit {
  const fixture = join(import.meta.dirname, "../../../../tests/fixtures/plan-to-edit-from-version-1.0");
  return {
    name: FORMER,
    draft: planToEdit({ hasNumbers: true, wording: "unlike" }),
    bytes: new Uint8Array(readFileSync(`${fixture}.xlsx`)),
    said: JSON.parse(readFileSync(`${fixture}.json`, "utf8")) as readonly Said[],
  };
}

/**
 * Begins a use case, edits the plan, does the use case and judges what has become of all that was said; then does
 * the same once more, since what is written again must keep all of it too.
 */
export async function editAndJudge(
  start: StartOfEdit,
  edit: PlanEdit,
  useCase: EditedUseCase,
): Promise<Verdict> {
  const hosted = hostWorkbook(openWorkbookFile(start.bytes));
  const { draft: before } = start;
  let after = edit.edit(before);
  const theirs = (): WorkbookFile => theirsOf(before);
  const act = await useCase.begin({ hosted, subjects: before.rows, theirs: theirs() });
  writePlan(planSheetOf(hosted.file), after);
  edit.aside?.(hosted.file, before);
  const said = [...start.said];
  const taken = new Set(said.map(({ text }) => text));
  const verdicts: Verdict[] = [];
  for (let time = 0; time < TIMES; time++) {
    if (time > 0 && edit.later !== undefined) {
      after = edit.later(after, before);
      writePlan(planSheetOf(hosted.file), after);
    }
    const edited = { before, after, edit };
    const outcome = await outcomeOf(act({ hosted, subjects: after.rows, theirs: theirs() }));
    said.push(...outcome.said);
    for (const { text } of outcome.said) if (!outcome.refused.includes(text)) taken.add(text);
    const both = useCase.decides === true ? theirs() : null;
    const verdict = await judge(hosted, edited, {
      said: said.filter(({ text }) => taken.has(text)),
      theirs: both,
    });
    verdicts.push({ ...verdict, trouble: verdict.trouble ?? outcome.trouble });
  }
  return verdicts.reduce(both, GOOD);
}

/** What is not done is told by a sentence; what is raised besides is trouble. */
async function outcomeOf(acting: Promise<Outcome>): Promise<Outcome & Pick<Verdict, "trouble">> {
  try {
    return { ...(await acting), trouble: null };
  } catch (error) {
    const trouble = error instanceof WorkbookError ? null : String(error);
    return { said: [], refused: [], trouble };
  }
}

const TIMES = 2;
const GOOD: Verdict = { lost: [], elsewhere: [], silent: [], apart: [], trouble: null };

function both(one: Verdict, other: Verdict): Verdict {
  const united = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    lost: united(one.lost, other.lost),
    elsewhere: united(one.elsewhere, other.elsewhere),
    silent: united(one.silent, other.silent),
    apart: united(one.apart, other.apart),
    trouble: one.trouble ?? other.trouble,
  };
}

export function isHeld({ lost, elsewhere, silent, apart, trouble }: Verdict): boolean {
  return lost.length + elsewhere.length + silent.length + apart.length === 0 && trouble === null;
}
