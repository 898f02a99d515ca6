import { parseArgs } from "node:util";
import type { Day, Period, ReportingPeriod } from "../../app";
import { isLanguage, LANGUAGES, type Language } from "../../locales/catalogues";
import { CannotBeDone } from "./cannot-be-done";
import type { NewFile } from "./files/output-place";
import { suggestName } from "./suggest-name";
import { POA } from "./program";
import { valueOfOption } from "./usage";
import { day, period, periodOfSummary, readInBuddhistEra, years } from "./times-asked";

/** One command with its options, as it was asked for. */
export type Command =
  /** `null` of all commands. */
  | { readonly name: "help"; readonly of: CommandName | null }
  | ({ readonly name: "read"; readonly explained: boolean } & Common)
  /** Writes the sheet Checks if a place is given. */
  | ({ readonly name: "check" } & Decisions & Output & Common)
  | {
      readonly name: "explain";
      readonly rule: string;
      readonly language: Language;
      readonly json: boolean;
    }
  | ({ readonly name: "indicators" } & Output & Common)
  | ({ readonly name: "agencies" } & Output & Common)
  | ({
      readonly name: "actuals";
      readonly add: string | null;
      readonly period: Period | null;
      /** Parties that report for the first time. */
      readonly newParties: readonly string[];
    } & Output &
      Common)
  | ({ readonly name: "tracking" } & Output & Common)
  | ({
      readonly name: "compare";
      /** `null` if the other draft is a sheet of the same workbook. */
      readonly other: string | null;
      readonly sheet: string | null;
      readonly otherSheet: string | null;
      readonly takeAll: boolean;
      /** What the sides are called on the sheet; `null` leaves it to their sheets and files. */
      readonly sides: { readonly ours: string; readonly theirs: string } | null;
      /** Differences by their ids, in the order in which they are decided. */
      readonly decided: readonly DecidedOne[];
      /** Who decides them. */
      readonly by: string;
    } & Output &
      Common)
  /** Writes the sheet if a place is given. */
  | ({ readonly name: "wording" } & Output & Common)
  /** Writes the sheet if a place is given. */
  | ({ readonly name: "activities" } & Output & Common)
  | ({ readonly name: "open-points" } & Output & Common)
  | ({ readonly name: "progress"; readonly period: Period } & Common)
  | ({
      readonly name: "summary";
      readonly period: ReportingPeriod;
      readonly frozen: boolean;
      readonly rewriteFrozen: boolean;
      /** `null` leaves it to how many indicators there are. */
      readonly exceptionsOnly: boolean | null;
    } & Output &
      Common)
  | ({ readonly name: "calendar"; readonly period: ReportingPeriod } & Output & Common)
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
  | ({ readonly name: "roll-up"; readonly period: Period } & NewFile & OfMany)
  | ({ readonly name: "annex"; readonly parties: readonly string[] } & Output & Common)
  | ({ readonly name: "next-plan"; readonly years: readonly number[] } & NewFile & Common)
  | ({ readonly name: "export" } & NewFile & OfMany);

/** A difference that is decided, as theirs, as ours, or as another text. */
export interface DecidedOne {
  readonly id: string;
  readonly choice: "ours" | "theirs" | "text";
  readonly text: string | null;
}

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

/** The commands by their names; `explain` is an option of `check`. */
export type CommandName = Exclude<Command["name"], "help" | "explain">;

/** Where the workbook is to be written. */
interface Output extends NewFile {
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
  /** Sentences on what was read in other words than it was asked for. */
  readonly understood: readonly string[];
}

/** What is asked of several plans at once. */
interface OfMany extends Pick<Common, "json" | "language" | "on" | "understood"> {
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
  "exceptions-only": { type: "boolean" },
  "all-indicators": { type: "boolean" },
  out: { type: "string" },
  overwrite: { type: "boolean" },
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
  "new-party": { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  import: { type: "string" },
  export: { type: "string" },
  to: { type: "string" },
  sheet: { type: "string" },
  "other-sheet": { type: "string" },
  "take-all": { type: "boolean" },
  take: { type: "string", multiple: true },
  keep: { type: "string", multiple: true },
  agree: { type: "string", multiple: true },
  ours: { type: "string" },
  theirs: { type: "string" },
  years: { type: "string" },
  parties: { type: "string" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** The options that each command takes, next to the file. */
const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  read: ["json", "mapping", "explained"],
  check: [
    ...(["json", "mapping", "out", "overwrite", "in-place", "on", "lang", "explain"] as const),
    ...(["accept", "reason", "by", "withdraw", "severity"] as const),
  ],
  indicators: ["json", "mapping", "out", "overwrite", "in-place", "lang"],
  agencies: ["json", "mapping", "out", "overwrite", "in-place", "lang"],
  actuals: ["json", "mapping", "add", "new-party", "period", "out", "overwrite", "in-place", "on", "lang"],
  tracking: ["json", "mapping", "out", "overwrite", "in-place", "lang"],
  activities: ["json", "mapping", "out", "overwrite", "in-place", "on", "lang"],
  "open-points": ["json", "mapping", "out", "overwrite", "in-place", "on", "lang"],
  wording: ["json", "mapping", "out", "overwrite", "in-place", "on", "lang"],
  progress: ["json", "mapping", "period", "on"],
  summary: [
    ...(["json", "mapping", "period", "frozen", "rewrite-frozen", "exceptions-only"] as const),
    ...(["all-indicators", "out", "overwrite", "in-place", "on", "lang"] as const),
  ],
  brief: ["json", "mapping", "period", "out", "overwrite", "in-place", "on", "lang"],
  calendar: ["json", "mapping", "period", "out", "overwrite", "in-place", "on", "lang"],
  settings: ["json", "set", "import", "export", "out", "overwrite", "in-place"],
  "hand-out": ["json", "mapping", "period", "to", "on", "lang"],
  "take-back": ["json", "mapping", "period", "out", "overwrite", "in-place", "on", "lang"],
  "roll-up": ["json", "period", "out", "overwrite", "on", "lang"],
  annex: ["json", "mapping", "parties", "out", "overwrite", "in-place", "lang"],
  "next-plan": ["json", "mapping", "years", "out", "overwrite", "lang"],
  export: ["json", "out", "overwrite", "on"],
  compare: [
    ...(["json", "sheet", "other-sheet", "take-all", "ours", "theirs"] as const),
    ...(["take", "keep", "agree", "by"] as const),
    ...(["out", "overwrite", "in-place", "on", "lang"] as const),
  ],
};

/** The command that the arguments ask for. Raises `CannotBeDone` where they ask for none. */
export function parseCommand(args: readonly string[], today: Day): Command {
  const { values, positionals } = parsed(args);
  const [name = "help", file, ...others] = positionals;
  if (values.help === true || name === "help") return { name: "help", of: helpOf(name, file) };
  if (!isCommand(name)) throw noCommand(name);
  const allowed: readonly string[] = OPTIONS_OF[name];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) {
    throw new CannotBeDone(`“${name}” has no option --${foreign}.${suggestion(foreign, allowed, "--")}`);
  }
  if (values.explain !== undefined) {
    return {
      name: "explain",
      rule: values.explain,
      language: language(values.lang) ?? "en",
      json: values.json ?? false,
    };
  }
  if (file === undefined) throw new CannotBeDone(`Name the workbook: ${POA} ${name} FILE.xlsx`);
  const whenAndHow = {
    json: values.json ?? false,
    language: language(values.lang),
    on: day(values.on, today),
    understood: readInBuddhistEra([values.period, values.years, values.on]),
  };
  const place = { out: values.out ?? null, overwrites: values.overwrite ?? false };
  const ofMany = { ...whenAndHow, files: [file, ...others], ...place };
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
  const output = { ...place, inPlace: values["in-place"] ?? false };
  switch (name) {
    case "summary":
      return {
        name,
        ...common,
        ...output,
        period: periodOfSummary(values.period),
        frozen: values.frozen ?? false,
        rewriteFrozen: values["rewrite-frozen"] ?? false,
        exceptionsOnly: exceptionsOnly(values["exceptions-only"], values["all-indicators"]),
      };
    case "brief":
    case "calendar":
      return { name, ...common, ...output, period: periodOfSummary(values.period) };
    case "progress":
      return { name, ...common, period: period(values.period) };
    case "actuals":
      return { name, ...common, ...output, ...actualsToRecord(values) };
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
      return { name, ...common, years: years(values.years), ...place };
    case "hand-out":
      return { name, ...common, period: period(values.period), to: folder(values.to) };
    case "wording":
    case "tracking":
    case "activities":
    case "open-points":
    case "indicators":
    case "agencies":
      return { name, ...common, ...output };
    case "read":
      return { name, explained: values.explained ?? false, ...common };
  }
}

/** The command that help is asked about: `help check`, `check --help`. Raises `CannotBeDone` where there is none of the name. */
function helpOf(name: string, next: string | undefined): CommandName | null {
  const of = name === "help" ? next : name;
  if (of === undefined) return null;
  if (!isCommand(of)) throw noCommand(of);
  return of;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS_OF, name);
}

function noCommand(name: string): CannotBeDone {
  return new CannotBeDone(`There is no command “${name}”.${suggestion(name, Object.keys(OPTIONS_OF), "")}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: withExplained(args), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CannotBeDone(wrongOption(args, error), { cause: error });
  }
}

/** One line of what is wrong with the options, with what may have been meant. */
function wrongOption(args: readonly string[], error: unknown): string {
  const { message: reason = "", code } = error as { readonly message?: string; readonly code?: string };
  const unknown =
    code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? /'-{1,2}([^'\s]*)/u.exec(reason)?.[1] : undefined;
  if (unknown === undefined) return `${wrongValue(reason)} ${SEE_HELP}`;
  const [name = ""] = args.filter((arg) => !arg.startsWith("-"));
  return `There is no option --${unknown}.${suggestion(unknown, isCommand(name) ? OPTIONS_OF[name] : Object.keys(OPTIONS), "--")}`;
}

/** What is wrong with the value of an option: it is missing, or there is none to be given. */
function wrongValue(reason: string): string {
  const name = /--([\w-]+)/u.exec(reason)?.[1] ?? "";
  if (!Object.hasOwn(OPTIONS, name)) return `${reason.split(/\n|\. /u)[0] ?? reason}.`;
  if (OPTIONS[name as OptionName].type === "boolean") return `--${name} takes no value.`;
  return `Say what --${name} is: --${name} ${valueOfOption(name) ?? "VALUE"}.`;
}

const SEE_HELP = `“${POA} help” shows all commands, and “… help COMMAND” its options.`;

function suggestion(name: string, known: readonly string[], prefix: string): string {
  const meant = suggestName(name, known);
  return meant === null ? ` ${SEE_HELP}` : ` Did you mean ${prefix}${meant}? ${SEE_HELP}`;
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

function actualsToRecord({ add, period: periodText, ...values }: ReturnType<typeof parsed>["values"]) {
  const newParties = values["new-party"] ?? [];
  if (add === undefined && periodText === undefined) {
    throw new CannotBeDone(
      "Say what to record: --add ACTUALS.csv; or for which period to add rows to be filled in: --period 2024-Q2.",
    );
  }
  if (add === undefined && newParties.length > 0) {
    throw new CannotBeDone("--new-party is about the rows of a file of reports: add --add ACTUALS.csv.");
  }
  return { add: add ?? null, period: periodText === undefined ? null : period(periodText), newParties };
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
    decided: decidedOnes(values),
    by: values.by ?? "",
  };
}

function decidedOnes({ take = [], keep = [], agree = [] }: ReturnType<typeof parsed>["values"]) {
  const sides = [
    ...take.map((id): DecidedOne => ({ id, choice: "theirs", text: null })),
    ...keep.map((id): DecidedOne => ({ id, choice: "ours", text: null })),
  ];
  const texts = agree.map((given): DecidedOne => {
    const [id = "", ...text] = given.split("=");
    if (text.length === 0 || text.join("=").trim() === "") {
      throw new CannotBeDone(`Say on what is agreed: --agree "${id}=TEXT".`);
    }
    return { id, choice: "text", text: text.join("=").trim() };
  });
  return [...sides, ...texts];
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

function exceptionsOnly(only: boolean | undefined, all: boolean | undefined): boolean | null {
  if (only === true && all === true) {
    throw new CannotBeDone("Choose one of --exceptions-only and --all-indicators, not both.");
  }
  return only === true ? true : all === true ? false : null;
}

function language(text: string | undefined): Language | null {
  if (text === undefined) return null;
  if (!isLanguage(text))
    throw new CannotBeDone(`There is no language “${text}”. Choose one of ${LANGUAGES.join(", ")}.`);
  return text;
}
