import { createHash } from "node:crypto";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import type { Failure } from "@plan-of-action/office-host";
import type { HostedWorkbook } from "../../../src/headless/hosted-workbook";
import type { WorkbookFile } from "@plan-of-action/xlsx";
import { PLAN_SHEET } from "../../../tests/plan-workbook";
import { filledCells, opened, type TypedWorkbook } from "./typed-workbook";
import type { UseCase } from "./use-case";

/** How a use case ends where nothing goes wrong. */
export interface GoodRun {
  /** How many actions each of its requests has. */
  readonly actions: readonly number[];
  /**
   * For each request, the numbers of actions after which it leaves a workbook that a next try can tell from all
   * others: what lies between them reads something, or changes looks alone. Where they were not looked for, none.
   */
  readonly cuts: readonly (readonly number[])[];
  readonly kind: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly plan: ReadonlyMap<string, string>;
  /** What was typed and is meant to be gone after it, such as an acceptance that was withdrawn. */
  readonly gone: ReadonlySet<string>;
}

/** What came of a fault, after the use case was done once more. */
export interface Verdict {
  /** What was typed and is nowhere any more. */
  readonly lost: readonly string[];
  /** Cells that do not hold what they hold where nothing goes wrong. */
  readonly elsewhere: readonly string[];
  /** The faulty try said that it was done, and it was not. */
  readonly wrongSuccess: boolean;
  /** What the second try said where it was not done, or what the first raised that is not a sentence. */
  readonly trouble: string | null;
}

/** The faults that can strike any request. */
export const FAULTS: readonly Failure[] = [
  { code: "InvalidOperationInCellEditMode" },
  { code: "AccessDenied" },
  { code: "GeneralException" },
  { code: "RequestAborted", afterActions: "all" },
  { status: 504 },
  { status: 504, afterActions: "all" },
  { truncated: "text" },
  { truncated: "results" },
  { hangs: true },
  { hangs: true, afterActions: "all" },
];

/** A use case broken off after so many actions of a request. */
export function brokenOffAfter(afterActions: number): Failure {
  return { code: "GeneralException", afterActions };
}

/** Does a use case without a fault; `findsCuts` looks at the workbook after each action, which takes long where it is large. */
export async function goodRun(useCase: UseCase, start: TypedWorkbook, findsCuts = false): Promise<GoodRun> {
  const hosted = opened(start);
  const act = await useCase.prepare(hosted, start);
  const plan = planCells(hosted.file);
  hosted.host.traffic.reset();
  const cuts = findsCuts ? watchedCuts(hosted) : [];
  const kind = kindOf(await act());
  hosted.host.watchActions(null);
  const actions = hosted.host.traffic.log.filter(({ isCleanup }) => !isCleanup).map((trip) => trip.actions);
  const gone = new Set(textsMissing(start.typed, hosted.file));
  return { actions, cuts, kind, cells: allCells(hosted.file), plan, gone };
}

/** Watches a use case's requests; filled while they are carried out. */
function watchedCuts({ host, file }: HostedWorkbook): readonly number[][] {
  const cuts: number[][] = [];
  const seen = new Set<string>([stateOf(file)]);
  let request = -1;
  let done = 0;
  host.watchActions((member) => {
    const trips = host.traffic.log.filter(({ isCleanup }) => !isCleanup).length;
    if (trips > request) done = 0;
    request = trips;
    done++;
    if (READS.test(member)) return;
    const state = stateOf(file);
    if (!seen.has(state) || MAKES_OR_ENDS.test(member)) (cuts[request] ??= []).push(done);
    seen.add(state);
  });
  return cuts;
}

/** Members that change nothing. */
const READS = /^$|^(Get|_)/;

/** Members whose effect the file shows only when the request has ended, such as a chart. */
const MAKES_OR_ENDS = /^(Add|Delete|Remove|Clear|Name$|Protect|Unprotect)/;

/** All of a workbook that the product reads, shortened; not fonts, fills, borders and sizes. */
function stateOf({ sheets, names, customXmlParts, isStructureProtected }: WorkbookFile): string {
  const hash = createHash("md5");
  const add = (what: unknown) => hash.update(JSON.stringify(what));
  for (const sheet of sheets) {
    const { name, visibility, isProtected, tables, merges, validations, charts } = sheet;
    add([name, visibility, isProtected, tables, merges, validations, charts.map((chart) => chart.name)]);
    add([sheet.hyperlinks, sheet.conditionalFormats]);
    const area = sheet.usedArea(true);
    if (area !== null) add([area, sheet.cells(area)]);
  }
  add(names.map(({ name, formula, scope, hidden }) => [name, formula, scope?.name, hidden]));
  add([isStructureProtected, customXmlParts.map(({ xml }) => xml)]);
  return hash.digest("base64");
}

/** What the second tries of a use case came to, by the workbook and the way in which the first one left it. */
export type SecondTries = Map<string, SecondTry>;

type SecondTry = Pick<Verdict, "lost" | "elsewhere" | "trouble">;

/**
 * Lets a fault strike a request of a use case, then does the use case again. Many faults leave the same workbook;
 * from each the use case is done again once, where its second tries are passed on from fault to fault.
 */
export async function attack(
  useCase: UseCase,
  start: TypedWorkbook,
  good: GoodRun,
  { request, failure }: { readonly request: number; readonly failure: Failure },
  tried: SecondTries = new Map(),
): Promise<Verdict> {
  const hosted = opened(start);
  const act = await useCase.prepare(hosted, start);
  const first = await outcomeOf(hosted, request, failure, act);
  return judged(useCase, start, good, { hosted, first, tried });
}

/** What a first try left behind, once the use case has been done again. */
async function judged(
  useCase: UseCase,
  start: TypedWorkbook,
  good: GoodRun,
  {
    hosted,
    first,
    tried,
  }: { readonly hosted: HostedWorkbook; readonly first: Outcome; readonly tried: SecondTries },
): Promise<Verdict> {
  const isWhole = first.kind === "done" && differences(good.cells, allCells(hosted.file)).length === 0;
  const touched = useCase.changesPlan === true ? [] : differences(good.plan, planCells(hosted.file));
  const key = `${first.kind} ${stateOf(hosted.file)}`;
  const again = tried.get(key) ?? (await secondTry(useCase, start, good, hosted));
  tried.set(key, again);
  return {
    lost: again.lost,
    elsewhere: [...touched.map(({ what }) => what), ...again.elsewhere],
    wrongSuccess: first.kind === "done" && !isWhole,
    trouble: troubleIn(first) ?? again.trouble,
  };
}

async function secondTry(
  useCase: UseCase,
  start: TypedWorkbook,
  good: GoodRun,
  hosted: HostedWorkbook,
): Promise<SecondTry> {
  const again = await settled((await useCase.prepare(hosted, start))());
  const left = again.kind === "done" ? differences(good.cells, allCells(hosted.file)) : [];
  const counted = useCase.addsEachTime === true ? left.filter(({ isChange }) => isChange) : left;
  return {
    lost: textsMissing(start.typed, hosted.file).filter((text) => !good.gone.has(text)),
    elsewhere: counted.map(({ what }) => what),
    trouble: again.kind === "failed" ? again.sentence : null,
  };
}

/** A situation of an Excel that lasts, such as another workbook in front of the plan's. */
export interface Situation {
  readonly name: string;
  /** Lets it begin with a request, the first from now is number 1. */
  readonly begin: (hosted: HostedWorkbook, request: number) => void;
  readonly end: (hosted: HostedWorkbook) => void;
}

/** What came of a situation: also the own sheets that held something before it and hold nothing after it. */
export interface SituationVerdict extends Verdict {
  readonly emptied: readonly string[];
  /** What the first try came to: the kind of its outcome, or of the problem that it told. */
  readonly first: string;
}

/**
 * Lets a situation begin with a request of a use case, and end before the use case is done again.
 */
export async function meet(
  useCase: UseCase,
  start: TypedWorkbook,
  good: GoodRun,
  { request, situation }: { readonly request: number; readonly situation: Situation },
  tried: SecondTries = new Map(),
): Promise<SituationVerdict> {
  const hosted = opened(start);
  const act = await useCase.prepare(hosted, start);
  const before = sheetsInUse(hosted.file);
  situation.begin(hosted, request);
  const first = await settled(act());
  situation.end(hosted);
  const isUnread = first.kind === "done" && first.outcome !== good.kind;
  const after = new Set(sheetsInUse(hosted.file));
  const verdict = await judged(useCase, start, good, { hosted, first, tried });
  return {
    ...verdict,
    wrongSuccess: verdict.wrongSuccess && !isUnread,
    emptied: before.filter((name) => !after.has(name)),
    first: first.kind === "failed" ? first.sentence : first.kind,
  };
}

/** The sheets that hold anything. */
function sheetsInUse({ sheets }: WorkbookFile): readonly string[] {
  return sheets.filter((sheet) => sheet.usedArea(true) !== null).map(({ name }) => name);
}

type Outcome =
  | { readonly kind: "done"; readonly outcome: string }
  | { readonly kind: "failed"; readonly sentence: string; readonly isTold: boolean }
  | { readonly kind: "hung" };

async function outcomeOf(
  { host }: HostedWorkbook,
  request: number,
  failure: Failure,
  act: () => Promise<unknown>,
): Promise<Outcome> {
  host.failRequest(request, failure);
  if (!("hangs" in failure)) return settled(act());
  // Nothing is answered after that request: once it is there, all is as it stays.
  const hung = new Promise<Outcome>((resolve) => {
    host.beforeRequest(request, () => setTimeout(() => resolve({ kind: "hung" }), 5));
  });
  return Promise.race([settled(act()), hung]);
}

async function settled(acting: Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: "done", outcome: kindOf(await acting) };
  } catch (error) {
    const isTold = error instanceof WorkbookError;
    const sentence = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: "failed", sentence, isTold };
  }
}

function troubleIn(first: Outcome): string | null {
  return first.kind === "failed" && !first.isTold ? first.sentence : null;
}

function kindOf(outcome: unknown): string {
  if (typeof outcome !== "object" || outcome === null || !("kind" in outcome)) return "done";
  return String(outcome.kind);
}

function allCells({ sheets }: WorkbookFile): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of sheets) {
    for (const { row, column, value, formula } of filledCells(sheet)) {
      cells.set(`${sheet.name} ${row} ${column}`, JSON.stringify([value, formula]));
    }
  }
  return cells;
}

function planCells(file: WorkbookFile): Map<string, string> {
  return new Map([...allCells(file)].filter(([place]) => place.startsWith(`${PLAN_SHEET} `)));
}

/** The texts that the workbook says nowhere; most stand in a cell by themselves. */
function textsMissing(texts: readonly string[], file: WorkbookFile): readonly string[] {
  const ofCells = new Set<unknown>();
  for (const sheet of file.sheets) for (const { value } of filledCells(sheet)) ofCells.add(value);
  const others = texts.filter((text) => !ofCells.has(text));
  if (others.length === 0) return others;
  const all = allTexts(file);
  return others.filter((text) => !all.includes(text));
}

/** All that the workbook says, but for what is set aside of sheets that are not whole. */
function allTexts(file: WorkbookFile): string {
  const kept = file.customXmlParts.filter(({ namespace }) => !namespace.endsWith(":unfinished"));
  return [...allCells(file).values(), ...kept.map(({ xml }) => xml)].join("\n");
}

interface Difference {
  readonly what: string;
  /** Something that was to be there is not, or says something else. */
  readonly isChange: boolean;
}

function differences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Difference[] {
  const changed = [...expected].filter(([place, cell]) => found.get(place) !== cell);
  const added = [...found].filter(([place]) => !expected.has(place));
  return [
    ...changed.map(([place, cell]) => ({
      what: `${place}: ${cell} is ${found.get(place) ?? "blank"}`,
      isChange: true,
    })),
    ...added.map(([place, cell]) => ({ what: `${place}: blank is ${cell}`, isChange: false })),
  ];
}
