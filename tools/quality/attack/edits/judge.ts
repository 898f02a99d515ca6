import {
  checkPlan,
  listDefinitions,
  type CellReference,
  type Finding,
  type StudiedPlan,
} from "../../../../src/app";
import type { HostedWorkbook } from "../../../../src/headless/hosted-workbook";
import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { ON } from "../attacked-plan";
import { filledCells, onOneLine } from "../typed-workbook";
import type { PlanEdit } from "./plan-edits";
import { FIRST_ROW, type PlanDraft } from "./plan-to-edit";
import { compared, type Said } from "./said";

/** What has become of all that was said, after the plan was edited and something was written; each text is told once. */
export interface Verdict {
  /** Said, and nowhere in the workbook. */
  readonly lost: readonly string[];
  /** Stands beside or counts for a row of which it was not said. */
  readonly elsewhere: readonly string[];
  /** Was set aside, and nothing tells of it. */
  readonly silent: readonly string[];
  /** Was set aside although its row is there, in the same words. */
  readonly apart: readonly string[];
  /** The use case failed, or the plan was not found any more. */
  readonly trouble: string | null;
}

export interface Edited {
  readonly before: PlanDraft;
  readonly after: PlanDraft;
  readonly edit: PlanEdit;
}

/** Judges a workbook by what was said in it, without anything that the product knows of rows: who edits knows which is which. */
export async function judge(
  hosted: HostedWorkbook,
  edited: Edited,
  {
    said,
    theirs,
  }: {
    readonly said: readonly Said[];
    readonly theirs: WorkbookFile | null;
  },
): Promise<Verdict> {
  const study = await checkPlan(hosted.workbook, undefined, ON);
  if (study.kind === "noPlan") return { ...NOTHING_WRONG, trouble: "The plan is not found any more" };
  const judged = new Judging(hosted.file, study, edited, said);
  for (const one of said) judged.look(one);
  judged.lookAtDefinitions(said);
  judged.lookAtAcceptances(said);
  if (theirs !== null) {
    const { compared: both, decided } = await compared(hosted, theirs);
    for (const { id, ours } of both.toDecide) {
      const state = decided.states.get(id);
      const one = state?.kind === "agreed" ? said.find(({ text }) => text === state.decision.by) : undefined;
      if (one !== undefined && ours !== null) judged.countsFor(one, ours.cell, "decides");
    }
  }
  return judged.verdict();
}

const NOTHING_WRONG: Verdict = { lost: [], elsewhere: [], silent: [], apart: [], trouble: null };

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

class Judging {
  private readonly lost = new Set<string>();
  private readonly elsewhere = new Set<string>();
  private readonly silent = new Set<string>();
  private readonly apart = new Set<string>();
  /** The words of all rows, now and before, the longest first, with the identities that have them. */
  private readonly words: readonly (readonly [words: string, identities: ReadonlySet<string>])[];
  private readonly rows = new Map<string, Map<number, string[]>>();
  private readonly kept: string;
  private readonly plan: string;
  private readonly choices: ReadonlySet<string>;

  constructor(
    private readonly file: WorkbookFile,
    private readonly study: StudiedPlan,
    private readonly edited: Edited,
    said: readonly Said[],
  ) {
    const seen = new Set<string>();
    this.choices = new Set(said.flatMap(({ text }) => (seen.has(text) ? [text] : (seen.add(text), []))));
    const words = new Map<string, Set<string>>();
    for (const { identity, action, indicator } of [...edited.before.rows, ...edited.after.rows]) {
      for (const each of [action, indicator]) words.set(each, (words.get(each) ?? new Set()).add(identity));
    }
    this.words = [...words].sort(([a], [b]) => b.length - a.length);
    this.kept = file.customXmlParts.map(({ xml }) => xml).join("\n");
    // The plan is on the first sheet, whatever that is called.
    const [plan, ...others] = file.sheets;
    this.plan = plan?.name ?? "";
    for (const sheet of others) this.rows.set(sheet.name, rowsOf(sheet));
  }

  look(one: Said): void {
    if (one.sheet === null) {
      if (!this.kept.includes(one.text)) this.lost.add(one.text);
      return;
    }
    const places = this.placesOf(one.text);
    if (places.length === 0) this.lost.add(one.text);
    if (one.of === null || places.length === 0) return;
    const beside = places.map((place) => this.identitiesBeside(place));
    // Of a choice that stands in many rows nobody can tell which is whose.
    if (this.choices.has(one.text)) return;
    for (const found of beside) {
      if (found.size > 0 && !this.mayStandWith(one.of, found))
        this.elsewhere.add(`${one.text} beside ${[...found].join()}`);
    }
    const isCounted = one.how !== "reported" || this.lookAtReport(one);
    const stands = isCounted && beside.some((found) => found.size > 0);
    const isHere = beside.some((found) => found.size > 0 && [...found].some((each) => this.isInPlan(each)));
    if (stands && isHere) return;
    if (this.mustStand(one)) this.apart.add(one.text);
    const isOld = stands && !isHere && one.how !== "reported" && this.isOfOldSheet(places);
    if (!isOld && !places.some((place) => this.isTold(place, one))) this.silent.add(one.text);
  }

  /** Whether a report counts; for whom is looked at. Only its evidence can be found again. */
  private lookAtReport(one: Said): boolean {
    if (one.column !== "Evidence") return true;
    const { actuals, parts } = this.study;
    const isOf = ({ report }: StudiedPlan["actuals" | "parts"][number]): boolean =>
      report?.evidence?.includes(one.text) === true;
    if (one.isPart === true && actuals.some(isOf)) this.elsewhere.add(`${one.text} counts as a whole`);
    const counted = (one.isPart === true ? parts : actuals).filter(isOf);
    for (const { indicator } of counted) {
      const found = this.study.plan.indicators.find(({ id }) => id === indicator);
      if (found !== undefined) this.countsFor(one, found.cell, "counts");
    }
    return counted.length > 0;
  }

  countsFor(one: Said, cell: CellReference, how: string): void {
    const identity = this.identityAt(cell);
    if (one.of === null || identity === null || this.mayStandWith(one.of, new Set([identity]))) return;
    this.elsewhere.add(`${one.text} ${how} for ${identity}`);
  }

  lookAtDefinitions(said: readonly Said[]): void {
    const confirmed = said.filter(({ how, column }) => how === "defined" && column === "Confirmed");
    for (const { cell, values, confirmed: isConfirmed } of listDefinitions(this.study)) {
      const means = said.find(({ text }) => values.meansOfVerification?.includes(text) === true);
      if (means !== undefined) this.countsFor(means, cell, "defines");
      const identity = this.identityAt(cell);
      const whose = confirmed.some(
        ({ of }) => of !== null && identity !== null && this.mayStandWith(of, new Set([identity])),
      );
      if (isConfirmed && identity !== null && !whose)
        this.elsewhere.add(`“Confirmed” counts for ${identity}`);
    }
  }

  lookAtAcceptances(said: readonly Said[]): void {
    for (const { accepted, cell } of this.study.findings) {
      const one = said.find(({ how, text }) => how === "accepted" && text === accepted);
      if (one !== undefined) this.countsFor(one, cell, "accepts a finding");
    }
  }

  /** The row of the plan in which a cell stands. */
  private identityAt({ sheet, row }: CellReference): string | null {
    return sheet === this.plan ? (this.edited.after.rows[row - FIRST_ROW]?.identity ?? null) : null;
  }

  private isInPlan(identity: string): boolean {
    return this.edited.after.rows.some((row) => row.identity === identity);
  }

  private mayStandWith(of: string, found: ReadonlySet<string>): boolean {
    return found.has(of) || (this.edited.edit.with?.[of] ?? []).some((each) => found.has(each));
  }

  /** Its row is there in the same words, and on this sheet each row has its place. */
  private mustStand({ of, sheet }: Said): boolean {
    const { before, after } = this.edited;
    const [then, now] = [before, after].map(({ rows }) => rows.find(({ identity }) => identity === of));
    if (then === undefined || now === undefined) return false;
    const isSame = then.indicator === now.indicator && then.action === now.action;
    return isSame && HAS_ALL_ROWS.some((title) => sheet?.startsWith(title) === true);
  }

  /** The sheet was not written again: it says what it said. */
  private isOfOldSheet(places: readonly Place[]): boolean {
    return places.some(({ sheet }) => sheet !== "Actuals");
  }

  /** A finding points at its row, or it stands under a title that says what has become of it. */
  private isTold({ sheet, row }: Place, { text }: Said): boolean {
    const points = ({ cell, message }: Finding) =>
      (cell.sheet === sheet && cell.row === row) || JSON.stringify(message).includes(text);
    if (this.study.findings.some(points)) return true;
    for (let above = row; above >= 0; above--) {
      if ((this.rows.get(sheet)?.get(above) ?? []).some((each) => SAYS_SET_ASIDE.test(each))) return true;
    }
    return false;
  }

  private placesOf(text: string): readonly Place[] {
    return this.file.sheets
      .filter(({ name }) => name !== this.plan)
      .flatMap((sheet) =>
        [...filledCells(sheet)]
          .filter(({ value }) => typeof value === "string" && value.includes(text))
          .map(({ row, column }): Place => ({ sheet: sheet.name, row, column })),
      );
  }

  /** The rows whose words stand in a row of a sheet; none where it says nothing of any. */
  private identitiesBeside({ sheet, row }: Place): ReadonlySet<string> {
    const found = new Set<string>();
    let rest = (this.rows.get(sheet)?.get(row) ?? []).map(onOneLine).join("\n");
    for (const [words, identities] of this.words) {
      if (!rest.includes(words)) continue;
      rest = rest.replaceAll(words, "");
      for (const identity of identities) found.add(identity);
    }
    return found;
  }

  verdict(): Verdict {
    const { lost, elsewhere, silent, apart } = this;
    return {
      lost: [...lost],
      elsewhere: [...elsewhere],
      silent: [...silent],
      apart: [...apart],
      trouble: null,
    };
  }
}

/** Sheets on which each indicator has its row as long as the plan has it. */
const HAS_ALL_ROWS = ["Actuals", "Summary", "Tracking table", "Indicators"];

/** What a title says under which things are set aside. */
const SAYS_SET_ASIDE = /\b(?:gone|set aside|no longer)\b/i;

/** The list from which the cells of Actuals are chosen stands beside them and is about none of them. */
const LIST = "poa:indicators";

function rowsOf(sheet: SheetFile): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  const lists = new Set<number>();
  for (const { row, column, value } of filledCells(sheet)) {
    if (value === LIST) lists.add(column);
    if (typeof value === "string" && !lists.has(column)) rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return rows;
}
