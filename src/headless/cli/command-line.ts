import { parseArgs } from "node:util";
import {
  formatDay,
  isReportingPeriod,
  parseDay,
  parsePeriod,
  type Day,
  type Period,
  type ReportingPeriod,
} from "../../app";
import { isLanguage, LANGUAGES, type Language } from "../../locales/catalogues";
import { CannotBeDone } from "./cannot-be-done";

export const USAGE = `Plan of Action Tracker

  npm run -s poa -- read FILE [--explain] [--mapping M.json] [--json]
  npm run -s poa -- check FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- check FILE (--accept RULE@CELL … --reason TEXT --by NAME | --withdraw RULE@CELL … |
                          --severity RULE=error|warning|info|off …) (--out OUT.xlsx | --in-place)
  npm run -s poa -- check --explain RULE [--lang en|km|th] [--json]
  npm run -s poa -- indicators FILE (--out OUT.xlsx | --in-place)
                          [--mapping M.json] [--lang en|km|th] [--json]
  npm run -s poa -- agencies FILE (--out OUT.xlsx | --in-place)
                          [--mapping M.json] [--lang en|km|th] [--json]
  npm run -s poa -- actuals FILE [--add ACTUALS.csv] [--period 2024-Q2] (--out OUT.xlsx | --in-place)
                          [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- tracking FILE (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- activities FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- open-points FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- progress FILE --period 2024-Q2 [--mapping M.json] [--json]
  npm run -s poa -- compare FILE [OTHER] [--sheet S] [--other-sheet S] [--take-all]
                          [--out OUT.xlsx | --in-place] [--ours NAME --theirs NAME]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- settings FILE [--set NAME=VALUE …] [--import S.json] [--export S.json]
                          [--out OUT.xlsx | --in-place] [--json]
  npm run -s poa -- summary FILE --period 2024-Q2 (--out OUT.xlsx | --in-place)
                          [--frozen] [--rewrite-frozen] [--mapping M.json] [--on YYYY-MM-DD]
                          [--lang en|km|th] [--json]
  npm run -s poa -- hand-out FILE --period 2024-Q2 --to FOLDER [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- brief FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- take-back FILE FORMS… (--out OUT.xlsx | --in-place) [--period 2024-Q2]
                          [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- roll-up FILES… --period 2024-Q2 --out OUT.xlsx [--on YYYY-MM-DD]
                          [--lang en|km|th] [--json]
  npm run -s poa -- annex FILE [--parties "A;B"] (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- next-plan FILE --years 2026-2028 --out OUT.xlsx [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- export FILES… --out TABLE.csv [--on YYYY-MM-DD] [--json]

With --explain, read says of each column what spoke for and against its meaning and what it could be
instead, and of each row what it was taken for. With --out or --in-place, check writes what it found into the sheet Checks as well. It keeps in
the workbook that a finding is accepted (--accept target-total-mismatch@F11), why and by whom, or no
longer is, and how much a check weighs (none: what the catalogue says). Indicators writes
the sheet in which a person confirms how each indicator is measured. Agencies writes the sheet in which a person
says to which party each agency of the plan belongs. Actuals records what a CSV file
reports (columns indicator, period, party, actual, evidence, variance reason, comment), all of it or
nothing; with --period it adds a row to be filled in for each indicator with a target in that year.
Tracking writes the table of targets, actuals and % met of all periods. Activities
tells of each activity of the workplan when it is, where, and how it stands; with --out or --in-place it writes the
sheet on which people say so. Open-points tells what is not settled: marks in the plan, errors, late activities; with
--out or --in-place it writes the sheet of open points. Progress prints in JSON what
is met as a share of one (percentMet, progressFromBaseline, meanPercentMet: 0.75 is 75 %, and null
where it is undefined), and values in the indicator's unit, percentages in points (80 is 80 %). Compare
says in what the draft in FILE differs from the one in OTHER, or on another sheet of FILE, and
writes that into the sheet Comparison with --out or --in-place; with --take-all it writes a copy of FILE
that says all that the other draft says. Settings shows what the
workbook keeps for its users and changes it: exceededFrom, onTrackFrom, atRiskFrom (per cent),
evenPaceFrom, daysOfGrace, language (en, km, th, none), calendar (gregorian, buddhist), digits (latin,
native), printChartData (yes, no), severities.RULE (error, warning, info, off, none). With --frozen a
summary is written for good: values without formulas, and later summaries show what has changed since.
A frozen summary is not written again, unless --rewrite-frozen says so. Brief writes one page
for the heads of delegation. Hand-out writes a workbook for each agency, or
party where there are some, in which it reports on its indicators of a period, with a text to send. Take-back
records what came back in them, also renamed, sorted, or saved as CSV: of each file all or nothing. Roll-up
writes a workbook with a row for each of many plans. Annex writes the plan as a clean table
to print, with a block for the heads of the parties to sign. Next-plan writes the plan that
follows for other years into a workbook of its own: what was not reached with what remains of its
target, what happens again, and a list of what was left out and why. Export
writes the baselines,
targets and actuals of plans (files, or folders with .xlsx files) as one table with a row for each value.

Exit code 0: done. 1: the check found errors in the plan. 2: could not be done; the message says why.`;

/** One command with its options, as it was asked for. */
export type Command =
  | { readonly name: "help" }
  | ({ readonly name: "read"; readonly explained: boolean } & Common)
  /** Writes the sheet Checks where it is told a place. */
  | ({ readonly name: "check" } & Decisions & Output & Common)
  | {
      readonly name: "explain";
      readonly rule: string;
      readonly language: Language;
      readonly json: boolean;
    }
  | ({ readonly name: "indicators" } & Output & Common)
  | ({ readonly name: "agencies" } & Output & Common)
  | ({ readonly name: "actuals"; readonly add: string | null; readonly period: Period | null } & Output &
      Common)
  | ({ readonly name: "tracking" } & Output & Common)
  | ({
      readonly name: "compare";
      /** `null` where the other draft is a sheet of the same workbook. */
      readonly other: string | null;
      readonly sheet: string | null;
      readonly otherSheet: string | null;
      readonly takeAll: boolean;
      /** What the sides are called on the sheet; `null` leaves it to their sheets and files. */
      readonly sides: { readonly ours: string; readonly theirs: string } | null;
    } & Output &
      Common)
  /** Writes the sheet where it is told a place. */
  | ({ readonly name: "activities" } & Output & Common)
  | ({ readonly name: "open-points" } & Output & Common)
  | ({ readonly name: "progress"; readonly period: Period } & Common)
  | ({
      readonly name: "summary";
      readonly period: ReportingPeriod;
      readonly frozen: boolean;
      readonly rewriteFrozen: boolean;
    } & Output &
      Common)
  | ({ readonly name: "brief"; readonly period: ReportingPeriod } & Output & Common)
  | ({
      readonly name: "settings";
      /** Such as `onTrackFrom=80`. */
      readonly set: readonly string[];
      readonly importFrom: string | null;
      readonly exportTo: string | null;
    } & Output &
      Common)
  | ({ readonly name: "hand-out"; readonly period: Period; readonly to: string } & Common)
  | ({
      readonly name: "take-back";
      /** Files that came back, and folders with them. */
      readonly forms: readonly string[];
      /** Of files that do not say of which they are. */
      readonly period: Period | null;
    } & Output &
      Common)
  | ({ readonly name: "roll-up"; readonly out: string | null; readonly period: Period } & OfMany)
  | ({ readonly name: "annex"; readonly parties: readonly string[] } & Output & Common)
  | ({ readonly name: "next-plan"; readonly years: readonly number[]; readonly out: string | null } & Common)
  | ({ readonly name: "export"; readonly out: string | null } & OfMany);

/** What a person decides about checks. */
interface Decisions {
  /** Findings, such as `target-total-mismatch@F11`. */
  readonly accept: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly withdraw: readonly string[];
  /** Such as `agency-missing=off`. */
  readonly severities: readonly string[];
}

/** Where the workbook is to be written. */
interface Output {
  readonly out: string | null;
  readonly inPlace: boolean;
}

interface Common {
  readonly file: string;
  readonly json: boolean;
  /** A file with the mapping of the plan's columns; `null` leaves it to what the workbook keeps. */
  readonly mapping: string | null;
  /** `null` leaves it to the workbook's settings, or else to English. */
  readonly language: Language | null;
  /** The day on which the plan is looked at. */
  readonly on: Day;
}

/** What is asked of several plans at once. */
interface OfMany extends Pick<Common, "json" | "language" | "on"> {
  /** Workbooks, and folders with workbooks. */
  readonly files: readonly string[];
}

const OPTIONS = {
  json: { type: "boolean" },
  mapping: { type: "string" },
  help: { type: "boolean", short: "h" },
  on: { type: "string" },
  lang: { type: "string" },
  period: { type: "string" },
  frozen: { type: "boolean" },
  "rewrite-frozen": { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  /** What `read` calls --explain, which takes no value there. */
  explained: { type: "boolean" },
  explain: { type: "string" },
  accept: { type: "string", multiple: true },
  reason: { type: "string" },
  by: { type: "string" },
  withdraw: { type: "string", multiple: true },
  severity: { type: "string", multiple: true },
  add: { type: "string" },
  set: { type: "string", multiple: true },
  import: { type: "string" },
  export: { type: "string" },
  to: { type: "string" },
  sheet: { type: "string" },
  "other-sheet": { type: "string" },
  "take-all": { type: "boolean" },
  ours: { type: "string" },
  theirs: { type: "string" },
  years: { type: "string" },
  parties: { type: "string" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The options that each command takes, beside the file. */
const OPTIONS_OF: Readonly<Record<string, readonly OptionName[]>> = {
  read: ["json", "mapping", "explained"],
  check: [
    ...(["json", "mapping", "out", "in-place", "on", "lang", "explain"] as const),
    ...(["accept", "reason", "by", "withdraw", "severity"] as const),
  ],
  indicators: ["json", "mapping", "out", "in-place", "lang"],
  agencies: ["json", "mapping", "out", "in-place", "lang"],
  actuals: ["json", "mapping", "add", "period", "out", "in-place", "on", "lang"],
  tracking: ["json", "mapping", "out", "in-place", "lang"],
  activities: ["json", "mapping", "out", "in-place", "on", "lang"],
  "open-points": ["json", "mapping", "out", "in-place", "on", "lang"],
  progress: ["json", "mapping", "period"],
  summary: ["json", "mapping", "period", "frozen", "rewrite-frozen", "out", "in-place", "on", "lang"],
  brief: ["json", "mapping", "period", "out", "in-place", "on", "lang"],
  settings: ["json", "set", "import", "export", "out", "in-place"],
  "hand-out": ["json", "mapping", "period", "to", "on", "lang"],
  "take-back": ["json", "mapping", "period", "out", "in-place", "on", "lang"],
  "roll-up": ["json", "period", "out", "on", "lang"],
  annex: ["json", "mapping", "parties", "out", "in-place", "lang"],
  "next-plan": ["json", "mapping", "years", "out", "lang"],
  export: ["json", "out", "on"],
  compare: [
    ...(["json", "sheet", "other-sheet", "take-all", "ours", "theirs"] as const),
    ...(["out", "in-place", "on", "lang"] as const),
  ],
};

/** The command that the arguments ask for. Raises `CannotBeDone` where they ask for none. */
export function parseCommand(args: readonly string[], today: Day): Command {
  const { values, positionals } = parsed(args);
  const [name = "help", file, ...others] = positionals;
  if (values.help === true || name === "help") return { name: "help" };
  const allowed = OPTIONS_OF[name];
  if (allowed === undefined) throw new CannotBeDone(`There is no command “${name}”.\n\n${USAGE}`);
  const foreign = Object.keys(values).find((option) => !(allowed as readonly string[]).includes(option));
  if (foreign !== undefined) throw new CannotBeDone(`“${name}” has no option --${foreign}.\n\n${USAGE}`);
  if (values.explain !== undefined) {
    return {
      name: "explain",
      rule: values.explain,
      language: language(values.lang) ?? "en",
      json: values.json ?? false,
    };
  }
  if (file === undefined) throw new CannotBeDone(`Name the workbook: npm run -s poa -- ${name} FILE.xlsx`);
  const whenAndHow = {
    json: values.json ?? false,
    language: language(values.lang),
    on: day(values.on, today),
  };
  const ofMany = { ...whenAndHow, files: [file, ...others], out: values.out ?? null };
  if (name === "export") return { name, ...ofMany };
  if (name === "roll-up") return { name, ...ofMany, period: period(values.period) };
  const takesAnother = name === "compare";
  if (name !== "take-back" && others.length > (takesAnother ? 1 : 0)) {
    throw new CannotBeDone(
      `“${name}” takes ${takesAnother ? "two workbooks" : "one workbook"}, not also “${others.at(-1)}”. Put a name with spaces in quotation marks.`,
    );
  }
  const common = {
    ...whenAndHow,
    file,
    mapping: values.mapping ?? null,
  };
  const output = { out: values.out ?? null, inPlace: values["in-place"] ?? false };
  switch (name) {
    case "summary":
      return {
        name,
        ...common,
        ...output,
        period: periodOfSummary(values.period),
        frozen: values.frozen ?? false,
        rewriteFrozen: values["rewrite-frozen"] ?? false,
      };
    case "brief":
      return { name, ...common, ...output, period: periodOfSummary(values.period) };
    case "progress":
      return { name, ...common, period: period(values.period) };
    case "actuals":
      return { name, ...common, ...output, ...actualsToRecord(values.add, values.period) };
    case "settings":
      return {
        name,
        ...common,
        ...output,
        set: values.set ?? [],
        importFrom: values.import ?? null,
        exportTo: values.export ?? null,
      };
    case "check":
      return { name, ...common, ...output, ...decisions(values) };
    case "compare":
      return { name, ...common, ...output, ...draftsToCompare(others[0], values) };
    case "take-back":
      return {
        name,
        ...common,
        ...output,
        forms: formsToTakeBack(others),
        period: values.period === undefined ? null : period(values.period),
      };
    case "annex":
      return { name, ...common, ...output, parties: namesIn(values.parties) };
    case "next-plan":
      return { name, ...common, years: years(values.years), out: output.out };
    case "hand-out":
      return { name, ...common, period: period(values.period), to: folder(values.to) };
    case "tracking":
    case "activities":
    case "open-points":
    case "indicators":
    case "agencies":
      return { name, ...common, ...output };
    default:
      return { name: "read", explained: values.explained ?? false, ...common };
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: withExplained(args), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotBeDone(`${reason}\n\n${USAGE}`, { cause: error });
  }
}

/** `read --explain` says why; `check --explain RULE` shows the page of a rule. */
function withExplained(args: readonly string[]): string[] {
  const [name] = args.filter((arg) => !arg.startsWith("-"));
  return name === "read" ? args.map((arg) => (arg === "--explain" ? "--explained" : arg)) : [...args];
}

function decisions(values: ReturnType<typeof parsed>["values"]): Decisions {
  const { accept = [], withdraw = [], severity = [], reason = "", by = "" } = values;
  if (accept.length > 0 && (reason.trim() === "" || by.trim() === "")) {
    throw new CannotBeDone(
      "Say why the finding is accepted, and who accepts it, for those who ask later: --reason TEXT --by NAME.",
    );
  }
  return { accept, withdraw, severities: severity, reason, by };
}

function actualsToRecord(add: string | undefined, periodText: string | undefined) {
  if (add === undefined && periodText === undefined) {
    throw new CannotBeDone(
      "Say what to record: --add ACTUALS.csv; or for which period to add rows to be filled in: --period 2024-Q2.",
    );
  }
  return { add: add ?? null, period: periodText === undefined ? null : period(periodText) };
}

function draftsToCompare(other: string | undefined, values: ReturnType<typeof parsed>["values"]) {
  const otherSheet = values["other-sheet"] ?? null;
  if (other === undefined && otherSheet === null) {
    throw new CannotBeDone(
      "Say with what to compare it: a second workbook, or --other-sheet NAME for a sheet of the same one.",
    );
  }
  return {
    other: other ?? null,
    sheet: values.sheet ?? null,
    otherSheet,
    takeAll: values["take-all"] ?? false,
    sides: sidesNamed(values.ours, values.theirs),
  };
}

function formsToTakeBack(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new CannotBeDone("Name the files that came back, or their folder: take-back PLAN.xlsx FORMS…");
}

function sidesNamed(ours: string | undefined, theirs: string | undefined) {
  if (ours === undefined && theirs === undefined) return null;
  if (ours === undefined || theirs === undefined) {
    throw new CannotBeDone("Say what both sides are called: --ours NAME --theirs NAME.");
  }
  return { ours, theirs };
}

function folder(text: string | undefined): string {
  if (text === undefined) throw new CannotBeDone("Say into which folder: --to FOLDER.");
  return text;
}

/** The names in `Cambodia;Thailand`. */
function namesIn(text = ""): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** More years than a plan of action has. */
const MOST_YEARS = 10;

/** The years that `2026-2028`, or `2026` for one, names. */
function years(text: string | undefined): readonly number[] {
  const match = /^\s*((?:19|20|21)\d\d)(?:\s*[-–—]\s*((?:19|20|21)\d\d))?\s*$/.exec(text ?? "");
  const first = Number(match?.[1]);
  const count = Number(match?.[2] ?? first) - first + 1;
  if (match === null || count < 1 || count > MOST_YEARS) {
    const what =
      text === undefined
        ? "Say for which years"
        : `“${text}” does not name the years of a plan. Write them as`;
    throw new CannotBeDone(
      `${what}${text === undefined ? ":" : ""} --years 2026-2028 (up to ${MOST_YEARS}).`,
    );
  }
  return Array.from({ length: count }, (_, place) => first + place);
}

function language(text: string | undefined): Language | null {
  if (text === undefined) return null;
  if (!isLanguage(text))
    throw new CannotBeDone(`There is no language “${text}”. Choose one of ${LANGUAGES.join(", ")}.`);
  return text;
}

function day(text: string | undefined, today: Day): Day {
  if (text === undefined) return today;
  const read = parseDay(text);
  if (read === null)
    throw new CannotBeDone(`“${text}” is no day. Write it as year, month, day: ${formatDay(today)}.`);
  return read;
}

function period(text: string | undefined): Period {
  if (text === undefined)
    throw new CannotBeDone("Say for which period: --period 2024-Q2, or --period 2024 for a year.");
  const read = parsePeriod(text);
  if (read === null)
    throw new CannotBeDone(
      `“${text}” is no period. Write a quarter as 2024-Q2, a year as 2024, a half as 2024-H1, or a month as 2024-03.`,
    );
  return read;
}

/** A summary is of a quarter or a year, as meetings are. */
function periodOfSummary(text: string | undefined): ReportingPeriod {
  const read = period(text);
  if (!isReportingPeriod(read))
    throw new CannotBeDone(
      `A summary is of a quarter or a year. Write 2024-Q2 or 2024 instead of “${text}”.`,
    );
  return read;
}
