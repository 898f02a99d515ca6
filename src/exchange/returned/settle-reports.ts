import { type Actual } from "../../plan/actual";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { foldText } from "../../plan/language/spelling/text-folding";
import { type NamedPart } from "../../plan/language/breakdown-words";
import { shownFraction } from "../../plan/fraction";
import { reportedText } from "../../plan/fraction-of-value";
import type { Message } from "../../plan/message";
import { withoutNoise } from "../../plan/number-noise";
import { formatDay, type Period } from "../../plan/period";
import { addTo } from "../../progress/grouping";
import { readReportedText, type ReportedIn } from "../../reading/values/reported-value";
import { readValueText } from "../../reading/values/value-cell";
import {
  fileReader,
  type Report,
  type ReportedPlan,
  type ReturnConflict,
  type ReturnedFile,
} from "./file-reports";
import type { ReturnAnswers, ReturnQuestion, ValueQuestion } from "./return-questions";
import { notedValues, textsOf } from "./report-texts";
import { reportKey } from "../../plan/report-key";

/** A report that is to be recorded, in the words of the file. */
export interface SettledReport {
  readonly indicator: string;
  readonly period: Period;
  readonly party: string | null;
  /** `null` for the whole. */
  readonly part: NamedPart | null;
  readonly actual: string;
  readonly evidence: string;
  readonly varianceReason: string;
  /** With who reported what from which file, where the actual is new. */
  readonly comment: string;
  /** How far it has come, as it is typed; blank where nothing is. */
  readonly state: string;
  readonly kind: "new" | "changed" | "texts";
  /** What is recorded already; blank where nothing is. */
  readonly standing: string;
  /** Where it is; several where files say the same. */
  readonly sources: readonly ReportSource[];
}

export interface ReportSource {
  readonly file: string;
  readonly cell: string;
}

/** What became of each file before anything was recorded. */
export interface SettledFile {
  readonly file: string;
  /** Whoever reports in it; blank where nothing tells. */
  readonly agency: string;
  /** Rows with nothing in them. */
  readonly blank: number;
  /** Rows that say what is recorded already. */
  readonly unchanged: number;
  /** Something in it cannot be determined, so none of it is recorded. */
  readonly isRefused: boolean;
}

export interface SettledReports {
  readonly reports: readonly SettledReport[];
  readonly conflicts: readonly ReturnConflict[];
  /** What a person has to decide, of which nothing is recorded until then. */
  readonly questions: readonly ReturnQuestion[];
  readonly files: readonly SettledFile[];
}

/**
 * What the files that came back bring to a plan: reports to be recorded, and what cannot be, cell by cell. A file in
 * which something cannot be determined brings nothing. Where files differ on an indicator, or the plan has meanwhile
 * received another report, that indicator is left as it is. What was recorded from a file before is not recorded again,
 * also where a person has corrected it since, or a newer form has come.
 * @param fallback the period of files that do not say of which they are
 * @param answers what a person has decided so far; `null` where nobody is asked
 */
export function settleReports(
  reported: ReportedPlan,
  files: readonly ReturnedFile[],
  fallback: Period | null,
  answers: ReturnAnswers | null = null,
): SettledReports {
  const reader = fileReader(reported, fallback, answers);
  const read = files.map(reader);
  const usable = read.flatMap(({ isRefused, reports }) => (isRefused ? [] : reports));
  const groups = new Map<string, Report[]>();
  for (const report of usable) addTo(groups, reportKey(report, report.part), report);
  const standing = new Map<string, Actual>();
  // Where two rows report the same, the first is the one that is corrected.
  // What was added up of parts nobody reported.
  for (const actual of reported.actuals.filter(({ isSumOfParts }) => isSumOfParts !== true)) {
    if (!standing.has(reportKey(actual, null))) standing.set(reportKey(actual, null), actual);
  }
  for (const part of reported.parts ?? []) {
    if (!standing.has(reportKey(part, part))) standing.set(reportKey(part, part), part);
  }
  const settled = [...groups].flatMap(([key, reports]) => {
    const answer = answers?.values.get(key);
    const group = { key, standing: standing.get(key), reported };
    return answer === undefined ? settleGroup(reports, group) : settleByAnswer(reports, answer, group);
  });
  const unchanged = settled.flatMap((each) => (each.kind === "unchanged" ? each.files : []));
  return {
    reports: settled.flatMap((each) => (each.kind === "report" ? [each.report] : [])),
    conflicts: [
      ...read.flatMap(({ faults, beside }) => [...faults, ...beside]),
      ...settled.flatMap((each) => (each.kind === "conflicts" ? each.conflicts : [])),
    ],
    questions: [
      ...read.flatMap(({ questions }) => questions),
      ...settled.flatMap((each) => (each.kind === "conflicts" ? (each.question ?? []) : [])),
    ],
    files: read.map(({ file, agency, blank, isRefused }) => ({
      file,
      agency,
      blank,
      isRefused,
      unchanged: unchanged.filter((each) => each === file).length,
    })),
  };
}

type Settled =
  | { readonly kind: "report"; readonly report: SettledReport }
  | { readonly kind: "unchanged"; readonly files: readonly string[] }
  /** `question` is how a person may decide them; `null` where that cannot be. */
  | {
      readonly kind: "conflicts";
      readonly conflicts: readonly ReturnConflict[];
      readonly question: ValueQuestion | null;
    };

/** What there is on one indicator, next to what files say. */
interface Group {
  readonly key: string;
  readonly standing: Actual | undefined;
  readonly reported: ReportedPlan;
}

/** Compares values of an indicator as they are read. */
function sameIn(
  { indicator, period }: Pick<Report, "indicator" | "period">,
  { definitions, plan }: ReportedPlan,
): (text: string) => string {
  const isPercentage = definitions.get(indicator)?.measure === "percentage";
  const about = { period, indicator: plan.indicators.find(({ id }) => id === indicator) };
  return (text) => comparable(text, isPercentage, about);
}

/** Reports on one indicator, without those that newer ones of the same reporter have taken the place of. */
function settleGroup(reports: readonly Report[], group: Group): readonly Settled[] {
  const [first] = reports;
  if (first === undefined) return [];
  const { standing, reported } = group;
  const same = sameIn(first, reported);
  const newerOf = new Map(reports.map((report) => [report, newerThan(report, standing, same)]));
  const conflicts = reports.flatMap((report): ReturnConflict[] => {
    const newer = newerOf.get(report) ?? null;
    if (newer === null) return [];
    const { file, cell, row } = report;
    return [{ file, cell, why: { id: "takeBack-older", values: { value: row.actual, newer } } }];
  });
  const current = reports.filter((report) => newerOf.get(report) === null);
  const settled = current.length === 0 ? null : settleOne(current, group, same);
  const isAsked = settled?.kind === "conflicts" && settled.question !== null;
  const question = isAsked ? null : questionOf(reports, conflicts, group, same);
  return [
    ...(conflicts.length === 0 ? [] : [{ kind: "conflicts", conflicts, question } as const]),
    ...(settled === null ? [] : [settled]),
  ];
}

/** What a person has to decide where files or the plan differ: the values that they say are the choices. */
function questionOf(
  reports: readonly Report[],
  conflicts: readonly ReturnConflict[],
  { key, standing, reported }: Group,
  same: (text: string) => string,
): ValueQuestion | null {
  const [first] = reports;
  if (first === undefined) return null;
  const { indicator, period, party, part } = first;
  const now = standingText(standing);
  const byValue = new Map<string, { readonly value: string; readonly by: Set<string> }>();
  for (const { row, agency, file } of reports) {
    if (row.actual === "" || same(row.actual) === same(now)) continue;
    const choice = byValue.get(same(row.actual)) ?? { value: row.actual, by: new Set() };
    byValue.set(same(row.actual), choice);
    choice.by.add(agency === "" ? file : agency);
  }
  const sum = sumOfAll(reports, reported);
  return {
    kind: "value",
    key,
    about: { indicator, period, party, part },
    standing: now,
    said: conflicts.flatMap(({ file, cell, why }) => (cell === null ? [] : [{ file, cell, why }])),
    choices: [
      ...[...byValue.values()].map(({ value, by }) => ({ value, by: [...by].join(", ") })),
      ...(sum === null ? [] : [{ value: sum, by: null }]),
    ],
  };
}

/** What several agencies report of a count together, where each may have counted its own; `null` where it cannot be. */
function sumOfAll(reports: readonly Report[], { definitions }: ReportedPlan): string | null {
  const [first] = reports;
  const definition = definitions.get(first?.indicator ?? "");
  if (definition?.measure !== "number" || definition.aggregation !== "sum") return null;
  const agencies = new Set(reports.map(({ agency }) => agency));
  const numbers = reports.map(({ row }) => numberIn(row.actual));
  if (agencies.size !== reports.length || agencies.size < 2 || agencies.has("")) return null;
  const sum = numbers.reduce(
    (total, number) => (total === null || number === null ? null : total + number),
    0,
  );
  return sum === null ? null : String(withoutNoise(sum));
}

/** What a person has decided of an indicator: the value, with what those say who reported it, or with all where none did. */
function settleByAnswer(
  reports: readonly Report[],
  answer: string | null,
  { standing, reported }: Group,
): readonly Settled[] {
  const [first] = reports;
  if (first === undefined || answer === null) return [];
  const same = sameIn(first, reported);
  const saying = reports.filter(({ row }) => same(row.actual) === same(answer));
  const kind = standing === undefined || standing.value.state === "blank" ? "new" : "changed";
  return [settledReport(saying.length > 0 ? saying : reports, { kind, actual: answer, standing })];
}

/**
 * What the same reporter has reported since, where a form says what was taken before that; `null` where it does not, and
 * where the form was made when that was in the plan, so that it is its correction.
 */
function newerThan(
  { agency, row }: Report,
  standing: Actual | undefined,
  same: (text: string) => string,
): string | null {
  if (standing === undefined || row.actual === "") return null;
  const noted = notedValues(standing, agency);
  const newer = noted.at(-1);
  if (newer === undefined || same(newer) === same(row.actual)) return null;
  const now = same(reportedText(standing.value));
  const stoodThere = row.mark !== null && row.mark.standing !== "" && same(row.mark.standing) === now;
  const wasTaken = noted.some((value) => same(value) === same(row.actual));
  return wasTaken && !stoodThere && now !== same(row.actual) ? newer : null;
}

function settleOne(reports: readonly Report[], group: Group, same: (text: string) => string): Settled {
  const { standing } = group;
  const withActual = withoutRounded(reports.filter(({ row }) => row.actual !== ""));
  const isStanding = standing !== undefined && standing.value.state !== "blank";
  if (withActual.length === 0 && !isStanding) {
    const why: Message = { id: "takeBack-no-actual" };
    return {
      kind: "conflicts",
      conflicts: reports.map(({ file, cell }) => ({ file, cell, why })),
      question: null,
    };
  }
  const asked = (conflicts: readonly ReturnConflict[]): Settled => ({
    kind: "conflicts",
    conflicts,
    question: questionOf(withActual, conflicts, group, same),
  });
  const isTaken = standing !== undefined && withActual.every((report) => wasTaken(report, standing, same));
  const conflicts = isTaken ? [] : differing(withActual, same);
  if (conflicts.length > 0) return asked(conflicts);
  const change = isTaken ? "same" : changeOf(withActual, standing, same);
  if (change === "conflict") return asked(withActual.map((report) => againstPlan(report, standing)));
  if (change === "same" && textsOf(reports, standing, false) === null) {
    return { kind: "unchanged", files: reports.map(({ file }) => file) };
  }
  if (change === "same")
    return settledReport(reports, { kind: "texts", actual: standingText(standing), standing });
  return settledReport(reports, { kind: change, actual: withActual[0]?.row.actual ?? "", standing });
}

/** Whether this is what was taken of the reporter last, whatever became of it. */
function wasTaken({ agency, row }: Report, standing: Actual, same: (text: string) => string): boolean {
  const last = notedValues(standing, agency).at(-1);
  return last !== undefined && same(last) === same(row.actual);
}

/** What reports that agree with one another bring. */
function settledReport(
  reports: readonly Report[],
  {
    kind,
    actual,
    standing,
  }: Pick<SettledReport, "kind" | "actual"> & { readonly standing: Actual | undefined },
): Settled {
  const [first] = reports;
  if (first === undefined) return { kind: "unchanged", files: [] };
  const { indicator, period, party, part } = first;
  const texts = textsOf(reports, standing, kind !== "texts");
  const report: SettledReport = {
    ...{ indicator, period, party, part, actual, kind, standing: standingText(standing) },
    evidence: texts?.evidence ?? "",
    varianceReason: texts?.varianceReason ?? "",
    comment: texts?.comment ?? "",
    state: reports.find(({ row }) => row.actual !== "" && row.state !== "")?.row.state ?? "",
    sources: reports.map(({ file, cell }) => ({ file, cell })),
  };
  return { kind: "report", report };
}

/** Values that are read as the same compare as the same: "1,200" and 1200; of a percentage 80 and "80%". */
function comparable(text: string, isPercentage: boolean, about: ReportedIn): string {
  const value = readReportedText(text, about);
  if (value.state !== "number") return foldText(text);
  // 45 of 60 is more than 75 %.
  if (isPercentage && value.fraction !== undefined) return shownFraction(value.fraction);
  return `${withoutNoise(value.number)}${value.percent && !isPercentage ? "%" : ""}`;
}

/** "About 30" gives way to another's 28, which it can stand for; it stays in the comment. */
function withoutRounded(reports: readonly Report[]): readonly Report[] {
  const exact = reports.filter(({ row }) => !ROUNDED.test(row.actual));
  const numbers = exact.map(({ row }) => numberIn(row.actual));
  const isMeant = ({ row }: Report): boolean =>
    numbers.every((number) => number !== null && standsFor(numberIn(row.actual), number));
  return exact.length > 0 && reports.every((report) => exact.includes(report) || isMeant(report))
    ? exact
    : reports;
}

/** Words or a sign before the number, or "30+": whoever reports says that it is not the exact one. */
const ROUNDED = /^\s*[\p{L}\p{M}~≈<>≤≥±]|\+\s*$/u;

function numberIn(text: string): number | null {
  const value = readValueText(text, { sheet: "", row: 0, column: 0 }, { written: "text", formula: null });
  return value.state === "number" ? value.number : null;
}

/** Whether a number can be rounded to another: 28 to 30, which has one digit that counts. */
function standsFor(rounded: number | null, exact: number): boolean {
  if (rounded === null) return false;
  const [, zeros = "", decimals = ""] = /([0]*)(?:\.(\d+))?$/.exec(String(rounded)) ?? [];
  const unit = decimals === "" ? 10 ** zeros.length : 10 ** -decimals.length;
  return Math.abs(exact - rounded) <= unit / 2;
}

function differing(reports: readonly Report[], same: (text: string) => string): ReturnConflict[] {
  const [first] = reports;
  const other = reports.find(({ row }) => same(row.actual) !== same(first?.row.actual ?? ""));
  if (first === undefined || other === undefined) return [];
  return reports.map(({ file, cell, row }) => {
    const against = same(row.actual) === same(first.row.actual) ? other : first;
    const values = {
      value: row.actual,
      other: against.row.actual,
      file: against.file,
      cell: against.cell,
    };
    return { file, cell, why: { id: "takeBack-files-differ", values } };
  });
}

/**
 * What the reports do to what is in the plan. What is is replaced where it came from the same reporter, or was there
 * when the form was made; a value that the reporter brought before brings nothing, whatever became of it.
 */
function changeOf(
  reports: readonly Report[],
  standing: Actual | undefined,
  same: (text: string) => string,
): "new" | "changed" | "same" | "conflict" {
  const [first] = reports;
  if (first === undefined) return "same";
  if (standing === undefined || standing.value.state === "blank") return "new";
  const now = same(reportedText(standing.value));
  const returned = same(first.row.actual);
  if (returned === now) return "same";
  const before = reports.flatMap(({ agency }) => notedValues(standing, agency).at(-1) ?? []).map(same);
  if (before.includes(returned)) return "same";
  const isOwn = before.includes(now);
  const stoodThere = reports.some(
    ({ row }) => row.mark !== null && row.mark.standing !== "" && same(row.mark.standing) === now,
  );
  return isOwn || stoodThere ? "changed" : "conflict";
}

function standingText(standing: Actual | undefined): string {
  return standing === undefined ? "" : reportedText(standing.value);
}

function againstPlan({ file, cell, row }: Report, standing: Actual | undefined): ReturnConflict {
  const value = standing?.value;
  const day = standing?.report?.reportedOn ?? null;
  const values = {
    value: row.actual,
    standing: standingText(standing),
    cell: value === undefined ? "" : formatCell(value.cell),
    day: day === null ? "none" : formatDay(day),
  };
  return { file, cell, why: { id: "takeBack-plan-differs", values } };
}
