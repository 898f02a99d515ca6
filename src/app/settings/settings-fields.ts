import * as v from "valibot";
import type { Acceptance, Severity } from "../../checks";
import { parseDay, parsePeriod } from "../../plan/period";
import { COUNTED_REPORTS, type CountedReports } from "../../plan/report-state";
import { CALENDARS, DIGITS, type Calendar, type Digits } from "../../plan/writing/writing-style";
import { DEFAULT_PROGRESS_SETTINGS, type ProgressSettings } from "../../progress/settings";
import { parseLayout, parseMapping, type Layout, type PlanMapping } from "../../reading";
import type { NumberRange, SettingsFault } from "./settings-fault";

/** The languages that sheets can be written in. */
const SHEET_LANGUAGES = ["en", "km", "th"] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** Who was asked to report on a period, when, and by which day to answer; days as `YYYY-MM-DD`. */
export interface AskedRound {
  readonly on: string;
  readonly by: string;
  /** Agencies and parties by name; a blank one is asked for what the plan names nobody for. */
  readonly of: readonly string[];
  /** Their forms are sheets of one workbook. */
  readonly inOne?: boolean;
}

/** What the product saves in the workbook for its users. */
export interface Settings {
  /** Where the plan is and what its columns hold, where the user has said so. */
  readonly mapping: PlanMapping | null;
  /** What the user has said of how the plan is read, by the words of its headers. */
  readonly layout: Layout | null;
  /** Rules, by id, that are switched off or weigh something else than the catalogue says. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Findings that a person has looked at and keeps. */
  readonly accepted: readonly Acceptance[];
  /** The bounds of the statuses, the pace of counts, and the days until a report is overdue. */
  readonly progress: ProgressSettings;
  /** The language of the sheets; `null` for that of the pane. */
  readonly language: SheetLanguage | null;
  /** The calendar in which years are shown; `null` for that of the plan, where the words are in Thai. */
  readonly calendar: Calendar | null;
  /** The digits in which sheets show numbers. */
  readonly digits: Digits;
  /** Which reports count in progress, where it is said of some whether they are agreed. */
  readonly countedReports: CountedReports;
  /** Whether the numbers behind the charts are printed with a summary. */
  readonly printChartData: boolean;
  /** The day of the next meeting, `YYYY-MM-DD`; `null` where nobody has set it. */
  readonly nextMeeting: string | null;
  /** Who was asked to report, by the period's key. */
  readonly asked: Readonly<Record<string, AskedRound>>;
}

export const DEFAULT_SETTINGS: Settings = {
  mapping: null,
  layout: null,
  severities: {},
  accepted: [],
  progress: DEFAULT_PROGRESS_SETTINGS,
  language: null,
  calendar: null,
  digits: "latin",
  countedReports: "all",
  printChartData: false,
  nextMeeting: null,
  asked: {},
};

/** Settings as they could be read, with what could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
}

/** The numbers that a person may set, each with what makes sense: both bounds belong to it. */
export const PROGRESS_RANGES: Readonly<Record<keyof ProgressSettings, NumberRange>> = {
  // A target that is met is never below "on track", nor is one that is missed exceeded.
  exceededFrom: { min: 100, max: 1000, isWhole: false },
  onTrackFrom: { min: 1, max: 100, isWhole: false },
  atRiskFrom: { min: 1, max: 100, isWhole: false },
  evenPaceFrom: { min: 1, max: 1_000_000, isWhole: true },
  daysOfGrace: { min: 0, max: 366, isWhole: true },
};

const SEVERITIES = ["error", "warning", "info", "off"] as const;
/** A JSON object. */
export const Fields = v.record(v.string(), v.unknown());
const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const DayText = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "a day as YYYY-MM-DD"),
);
const StoredAcceptance = v.object({
  rule: Text,
  key: Text,
  row: v.exactOptional(Text),
  reason: Text,
  by: v.string(),
  on: DayText,
});
const StoredRound = v.object({
  on: DayText,
  by: DayText,
  of: v.array(v.string()),
  inOne: v.exactOptional(v.boolean()),
});

/**
 * The settings that the fields of a JSON object set. A field that is missing or cannot be used leaves
 * what the base has; the latter is a fault, as is a name that no setting has.
 */
export function readFields(fields: Readonly<Record<string, unknown>>, base: Settings): ReadSettings {
  const faults: SettingsFault[] = [];
  const choice = <const Choice extends string | boolean | null>(
    name: string,
    choices: readonly Choice[],
    former: Choice,
  ): Choice => chosen({ name, value: fields[name], choices, former, faults });
  const settings: Settings = {
    mapping: readMapping(fields.mapping, base.mapping, faults),
    layout: readLayout(fields.layout, base.layout, faults),
    severities: readSeverities(fields.severities, base.severities, faults),
    accepted: readAcceptances(fields.accepted, base.accepted, faults),
    progress: readProgress(fields.progress, base.progress, faults),
    language: choice("language", [...SHEET_LANGUAGES, null], base.language),
    calendar: choice("calendar", [...CALENDARS, null], base.calendar),
    digits: choice("digits", DIGITS, base.digits),
    countedReports: choice("countedReports", COUNTED_REPORTS, base.countedReports),
    printChartData: choice("printChartData", [true, false], base.printChartData),
    nextMeeting: readDay("nextMeeting", fields.nextMeeting, base.nextMeeting, faults),
    asked: readAsked(fields.asked, base.asked, faults),
  };
  return { settings, faults };
}

interface Choosing<Choice> {
  readonly name: string;
  readonly value: unknown;
  readonly choices: readonly Choice[];
  readonly former: Choice;
  readonly faults: SettingsFault[];
}

function chosen<Choice>({ name, value, choices, former, faults }: Choosing<Choice>): Choice {
  const found = choices.find((one) => one === value);
  if (found !== undefined) return found;
  if (value !== undefined) {
    faults.push({
      kind: "noSuchChoice",
      setting: name,
      received: shown(value),
      choices: choices.map(String),
    });
  }
  return former;
}

function readProgress(value: unknown, base: ProgressSettings, faults: SettingsFault[]): ProgressSettings {
  const fields = objectIn("progress", value, faults);
  const read = { ...base };
  for (const [name, range] of Object.entries(PROGRESS_RANGES) as [keyof ProgressSettings, NumberRange][]) {
    const received = fields[name];
    if (received === undefined) continue;
    const number = v.safeParse(within(range), received);
    if (number.success) read[name] = number.output;
    else
      faults.push({
        kind: "outOfRange",
        setting: `progress.${name}`,
        received: shown(received),
        ...range,
      });
  }
  const { exceededFrom, onTrackFrom, atRiskFrom } = read;
  if (exceededFrom > onTrackFrom && onTrackFrom > atRiskFrom) return read;
  faults.push({ kind: "boundsOutOfOrder", exceededFrom, onTrackFrom, atRiskFrom });
  return {
    ...read,
    exceededFrom: base.exceededFrom,
    onTrackFrom: base.onTrackFrom,
    atRiskFrom: base.atRiskFrom,
  };
}

function within({ min, max, isWhole }: NumberRange) {
  return v.pipe(
    v.number(),
    v.minValue(min),
    v.maxValue(max),
    v.check((number) => !isWhole || Number.isInteger(number)),
  );
}

function readMapping(value: unknown, base: PlanMapping | null, faults: SettingsFault[]): PlanMapping | null {
  if (value === undefined) return base;
  if (value === null) return null;
  const parsed = parseMapping(value);
  if (parsed.kind === "mapping") return parsed.mapping;
  for (const { path } of parsed.faults) {
    faults.push({ kind: "unreadable", setting: path === "" ? "mapping" : `mapping.${path}` });
  }
  return base;
}

function readLayout(value: unknown, base: Layout | null, faults: SettingsFault[]): Layout | null {
  if (value === undefined) return base;
  if (value === null) return null;
  const parsed = parseLayout(value);
  if (parsed.kind === "layout") return parsed.layout;
  for (const { path } of parsed.faults)
    faults.push({ kind: "unreadable", setting: path === "" ? "layout" : `layout.${path}` });
  return base;
}

function readSeverities(
  value: unknown,
  base: Settings["severities"],
  faults: SettingsFault[],
): Settings["severities"] {
  const weights = new Map(Object.entries(base));
  for (const [rule, weight] of Object.entries(objectIn("severities", value, faults))) {
    const name = `severities.${rule}`;
    const severity = chosen({ name, value: weight, choices: [...SEVERITIES, null], former: null, faults });
    // `null` is the weight that the catalogue gives.
    if (severity === null) weights.delete(rule);
    else weights.set(rule, severity);
  }
  return Object.fromEntries(weights);
}

function readDay(name: string, value: unknown, base: string | null, faults: SettingsFault[]): string | null {
  if (value === undefined) return base;
  const day = v.safeParse(v.nullable(DayText), value);
  if (day.success) return day.output;
  faults.push({ kind: "unreadable", setting: name });
  return base;
}

function readAsked(value: unknown, base: Settings["asked"], faults: SettingsFault[]): Settings["asked"] {
  if (value === undefined) return base;
  const rounds = Object.entries(objectIn("asked", value, faults)).flatMap(([period, one]) => {
    const round = v.safeParse(StoredRound, one);
    if (round.success && parsePeriod(period) !== null) return [[period, round.output] as const];
    faults.push({ kind: "unreadable", setting: `asked.${period}` });
    return [];
  });
  return Object.fromEntries(rounds);
}

function readAcceptances(
  value: unknown,
  base: readonly Acceptance[],
  faults: SettingsFault[],
): readonly Acceptance[] {
  if (value === undefined) return base;
  const list = v.safeParse(v.array(v.unknown()), value);
  if (!list.success) {
    faults.push({ kind: "unreadable", setting: "accepted" });
    return base;
  }
  return list.output.flatMap((one, index) => {
    const acceptance = v.safeParse(StoredAcceptance, one);
    if (acceptance.success) return [acceptance.output];
    faults.push({ kind: "unreadable", setting: `accepted.${index}` });
    return [];
  });
}

function objectIn(name: string, value: unknown, faults: SettingsFault[]): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  const object = v.safeParse(Fields, value);
  if (object.success) return object.output;
  faults.push({ kind: "unreadable", setting: name });
  return {};
}

/** What is there, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
