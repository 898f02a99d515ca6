import type { IndicatorDefinitions } from "../../indicators/definition";
import type { Actual, ReportedPart } from "../../plan/actual";
import { partNamed, type NamedPart } from "../../plan/language/breakdown-words";
import { formatAddress, formatCell, type CellReference, type Grid } from "@plan-of-action/xlsx/grid";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Message } from "../../plan/message";
import { periodKey, type Period } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { faultOfActual } from "../../indicators/measuring/actual-fault";
import { sayFault } from "../../indicators/measuring/say-fault";
import { readReportedText } from "../../reading/values/reported-value";
import { reportersOf, type Reporter } from "../forms/reporters";
import { readForm, type ReturnedForm, type ReturnedRow } from "./form-grid";
import type { ReturnAnswers, ReturnQuestion, SheetsQuestion } from "./return-questions";
import { rowIndicators } from "./row-indicator";
import { contradicting, statedPeriods, type StatedPeriod } from "./stated-period";

/** A file that came back: its name and what its sheets hold. */
export interface ReturnedFile {
  readonly name: string;
  readonly sheets: readonly Grid[];
}

/** What reports are compared with. */
export interface ReportedPlan {
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  readonly actuals: readonly Actual[];
  readonly parts?: readonly ReportedPart[];
}

/** Something that was not recorded, where it is, and why. */
export interface ReturnConflict {
  readonly file: string;
  /** `null` if it is about the whole file. */
  readonly cell: string | null;
  readonly why: Message;
}

/** A row with what it is about. */
export interface Report {
  readonly file: string;
  readonly cell: string;
  readonly agency: string;
  readonly indicator: string;
  readonly period: Period;
  readonly party: string | null;
  /** `null` for the whole. */
  readonly part: NamedPart | null;
  readonly row: ReturnedRow;
}

/** A file with its reports, and what cannot be determined. */
export interface ReadFile {
  readonly file: string;
  /** Whoever reports in it; blank where nothing tells. */
  readonly agency: string;
  /** Rows with nothing in them. */
  readonly blank: number;
  readonly reports: readonly Report[];
  readonly faults: readonly ReturnConflict[];
  /** What is in it outside the columns of a form, and is recorded nowhere. */
  readonly beside: readonly ReturnConflict[];
  /** What a person has to decide. */
  readonly questions: readonly ReturnQuestion[];
  /** Something in it cannot be determined, so none of it is recorded. */
  readonly isRefused: boolean;
}

/**
 * Reads files that came back; `fallback` is the period of those that do not say of which they are. With answers, rows
 * that cannot be determined are asked about; without, they refuse their file.
 */
export function fileReader(
  reported: ReportedPlan,
  fallback: Period | null,
  answers: ReturnAnswers | null,
): (file: ReturnedFile) => ReadFile {
  const indicatorOf = rowIndicators(reported.plan);
  const breakdowns = new Map(reported.plan.indicators.map(({ id, breakdowns: own = [] }) => [id, own]));
  const reporters = reportersOf(reported, () => true);
  const partIn = ({ part }: ReturnedRow, { indicator }: Pick<Report, "indicator">): NamedPart | null =>
    part === "" ? null : partNamed(part, breakdowns.get(indicator) ?? []);
  const readRow = (file: string, asFilledIn: ReturnedRow, context: FormContext): RowRead => {
    const cell = cellName(asFilledIn.cell);
    const key = `${file} ${cell}`;
    const answer = answers?.values.get(key);
    if (answer === null) return { kind: "left" };
    const row = answer === undefined ? asFilledIn : withActual(asFilledIn, answer);
    const about = reportOf(row, context);
    const isUnknown = "why" in about;
    const why = isUnknown ? about.why : (faultyCell(row) ?? unreadable(row.actual, about, reported));
    const known = isUnknown ? null : { ...about, part: partIn(row, about) };
    if (why === null)
      return known === null
        ? { kind: "left" }
        : {
            kind: "report",
            report: { file, cell, agency: row.mark?.agency ?? context.agency, row, ...known },
          };
    const said = { file, cell, why };
    if (answers === null || (isUnknown && DOUBTFUL_FILE.has(why.id))) return { kind: "fault", fault: said };
    const question = { kind: "value", key, about: known, standing: "", said: [said], choices: [] } as const;
    return { kind: "question", question };
  };
  return ({ name: file, sheets }) => {
    const all = sheets.flatMap((grid) => readForm(grid) ?? []);
    const { forms, question } = formsToTake(file, all, answers, (form) => agencyOf(form, reporters));
    const faults: ReturnConflict[] = [];
    const questions: ReturnQuestion[] = question === null ? [] : [question];
    const reports: Report[] = [];
    if (all.length === 0) faults.push({ file, cell: null, why: { id: "takeBack-no-form" } });
    if (question !== null) faults.push({ file, cell: null, why: severalForms(question) });
    for (const form of forms) {
      const agency = agencyOf(form, reporters);
      const stated = statedPeriods(form.above, reported.plan.yearStart);
      const retyped = retypedPeriod(form, stated);
      if (retyped !== null) {
        faults.push({ file, ...retyped });
        continue;
      }
      const context = { stated, agency, reporters, fallback, indicatorOf };
      for (const row of form.rows) {
        const read = readRow(file, row, context);
        if (read.kind === "report") reports.push(read.report);
        if (read.kind === "question") questions.push(read.question);
        if (read.kind === "fault") faults.push(read.fault);
      }
    }
    const blank = forms.reduce((sum, form) => sum + form.blank, 0);
    const agency =
      reports.find((report) => report.agency !== "")?.agency ??
      forms.map((form) => agencyOf(form, reporters)).find((name) => name !== "") ??
      "";
    const beside = forms.flatMap((form) =>
      form.beside.map(({ text, cell }) => ({
        file,
        cell: cellName(cell),
        why: { id: "takeBack-beside", values: { text } } as const,
      })),
    );
    return { file, agency, blank, reports, faults, beside, questions, isRefused: faults.length > 0 };
  };
}

/** What became of a row. */
type RowRead =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "question"; readonly question: ReturnQuestion }
  | { readonly kind: "fault"; readonly fault: ReturnConflict }
  /** A person said that nothing of it is to be recorded. */
  | { readonly kind: "left" };

/** Where one of these is said of a row, the others of its file cannot be trusted either. */
const DOUBTFUL_FILE: ReadonlySet<string> = new Set([
  "takeBack-other-row",
  "takeBack-other-period",
  "takeBack-no-period",
]);

/** The forms of a file that are filled in: of a workbook with those of several agencies one, unless a person says more. */
function formsToTake(
  file: string,
  all: readonly ReturnedForm[],
  answers: ReturnAnswers | null,
  agencyIn: (form: ReturnedForm) => string,
): { readonly forms: readonly ReturnedForm[]; readonly question: SheetsQuestion | null } {
  const filledIn = all.filter(({ rows }) => rows.length > 0);
  if (filledIn.length === 0) return { forms: all, question: null };
  const chosen = answers?.sheets.get(file);
  if (chosen !== undefined)
    return { forms: filledIn.filter(({ sheet }) => chosen.includes(sheet)), question: null };
  if (filledIn.length === 1) return { forms: filledIn, question: null };
  const forms = filledIn.map((form) => ({ sheet: form.sheet, agency: agencyIn(form) }));
  return { forms: [], question: { kind: "sheets", key: file, forms } };
}

function severalForms({ forms }: SheetsQuestion): Message {
  return { id: "takeBack-several-forms", values: { sheets: forms.map(({ sheet }) => sheet).join(", ") } };
}

/** The row with what a person says is meant; what was there stays in the comment. */
function withActual(row: ReturnedRow, actual: string): ReturnedRow {
  const comment = [row.comment, `“${row.actual}”`].filter((text) => text !== "").join("; ");
  return { ...row, actual, fault: null, comment };
}

/** Why a cell does not hold what somebody typed; `null` if it does. */
function faultyCell({ fault, actual }: ReturnedRow): Message | null {
  return fault === null ? null : { id: `takeBack-${fault}`, values: { text: actual } };
}

/**
 * Why an actual cannot count for its indicator; it is not compared with what other files say. `null` if it can, and
 * where nothing is said.
 */
function unreadable(
  actual: string,
  { indicator: id, period }: Pick<Report, "indicator" | "period">,
  { plan, definitions }: ReportedPlan,
): Message | null {
  const definition = definitions.get(id);
  const indicator = plan.indicators.find((each) => each.id === id);
  if (actual === "" || definition === undefined || indicator === undefined) return null;
  const value = readReportedText(actual, { period, indicator });
  const fault = faultOfActual(indicator, definition, value);
  const said = { text: actual, indicator: indicator.text };
  if (fault === null) return null;
  return fault === "notNumber"
    ? { id: "takeBack-not-number", values: said }
    : sayFault(fault, { ...said, period: periodKey(period), value });
}

/** A CSV file has no sheets to name. */
function cellName(cell: CellReference): string {
  return cell.sheet === "" ? formatAddress(cell.row, cell.column) : formatCell(cell);
}

/** The agency or party that the texts above the headers name. */
function agencyOf({ rows, above }: ReturnedForm, reporters: readonly Reporter[]): string {
  const marked = rows.find(({ mark }) => mark !== null)?.mark?.agency;
  if (marked !== undefined) return marked;
  const texts = new Set(above.map(({ text }) => foldText(text)));
  return reporters.find(({ name }) => name !== null && texts.has(foldText(name)))?.name ?? "";
}

/**
 * Another period than that of all its marks, with its cell: a form of another period in which somebody typed a new one.
 * `null` if none is stated.
 */
function retypedPeriod(
  { rows }: ReturnedForm,
  stated: readonly StatedPeriod[],
): Omit<ReturnConflict, "file"> | null {
  const marked = rows.flatMap(({ mark }) => (mark === null ? [] : [mark.period]));
  const others = marked.map((period) => contradicting(period, stated));
  const [first] = marked;
  const [other] = others;
  if (first === undefined || other == null || others.includes(null)) return null;
  return { cell: cellName(other.cell), why: otherPeriod(first, other) };
}

function otherPeriod(made: Period, { period }: StatedPeriod): Message {
  return { id: "takeBack-other-period", values: { made: periodKey(made), stated: periodKey(period) } };
}

interface FormContext {
  readonly stated: readonly StatedPeriod[];
  readonly agency: string;
  readonly reporters: readonly Reporter[];
  readonly fallback: Period | null;
  readonly indicatorOf: ReturnType<typeof rowIndicators>;
}

function reportOf(
  row: ReturnedRow,
  { stated, agency, reporters, fallback, indicatorOf }: FormContext,
): Pick<Report, "indicator" | "period" | "party"> | { readonly why: Message } {
  const named = indicatorOf(row);
  if (named.kind === "unclear") return named;
  const other = row.mark === null ? null : contradicting(row.mark.period, stated);
  if (row.mark !== null && other !== null) return { why: otherPeriod(row.mark.period, other) };
  const period = row.mark?.period ?? stated[0]?.period ?? fallback;
  if (period === null) return { why: { id: "takeBack-no-period" } };
  const { id } = named;
  if (row.mark !== null) return { indicator: id, period, party: row.mark.party };
  const parties = reporters.filter(({ party, indicators }) => party !== null && indicators.includes(id));
  const own = parties.find(({ party }) => foldText(party ?? "") === foldText(agency));
  if (parties.length > 0 && own === undefined) return { why: { id: "takeBack-no-party" } };
  return { indicator: id, period, party: own?.party ?? null };
}
