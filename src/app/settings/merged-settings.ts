import type { Acceptance } from "../../checks";
import { jsonInOneForm } from "../../plan/json-in-one-form";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Settings } from "./settings-fields";

/**
 * Settings with what one pane changed of those that it had read, and with what others have changed since. Rejects
 * with `settingConflict` where both changed the same to something else: nobody's choice is overwritten unseen.
 */
export function mergedSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const of = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    merged(name, base[name], mine[name], theirs[name]);
  return {
    mapping: of("mapping"),
    layout: of("layout"),
    severities: mergedFields("severities.", base.severities, mine.severities, theirs.severities),
    accepted: mergedAcceptances(base.accepted, mine.accepted, theirs.accepted),
    progress: mergedProgress(base.progress, mine.progress, theirs.progress),
    language: of("language"),
    calendar: of("calendar"),
    digits: of("digits"),
    countedReports: of("countedReports"),
    printChartData: of("printChartData"),
    nextMeeting: of("nextMeeting"),
    asked: mergedFields("asked.", base.asked, mine.asked, theirs.asked),
  };
}

function merged<Value>(setting: string, base: Value, mine: Value, theirs: Value): Value {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  throw new WorkbookError({ kind: "settingConflict", setting, mine: shown(mine), theirs: shown(theirs) });
}

function isSame(one: unknown, other: unknown): boolean {
  return jsonInOneForm(one) === jsonInOneForm(other);
}

/** A value short enough for a message. */
function shown(value: unknown): string {
  if (value === undefined) return "–";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Each field by itself; one that is missing was taken away. */
function mergedFields<Value>(
  prefix: string,
  base: Readonly<Record<string, Value>>,
  mine: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const fields = [...names].map((name) => {
    const value = merged<Value | undefined>(`${prefix}${name}`, base[name], mine[name], theirs[name]);
    return [name, value] as const;
  });
  return Object.fromEntries(fields.filter((field): field is [string, Value] => field[1] !== undefined));
}

/** The three bounds belong together: of some of one and some of another the order might not be right. */
function mergedProgress(
  base: Settings["progress"],
  mine: Settings["progress"],
  theirs: Settings["progress"],
): Settings["progress"] {
  const bounds = ({ exceededFrom, onTrackFrom, atRiskFrom }: Settings["progress"]) => ({
    exceededFrom,
    onTrackFrom,
    atRiskFrom,
  });
  const of = (name: "evenPaceFrom" | "daysOfGrace") =>
    merged(`progress.${name}`, base[name], mine[name], theirs[name]);
  return {
    ...theirs,
    ...merged("progress", bounds(base), bounds(mine), bounds(theirs)),
    evenPaceFrom: of("evenPaceFrom"),
    daysOfGrace: of("daysOfGrace"),
  };
}

/** Each finding by itself. On which day something was accepted decides nothing. */
function mergedAcceptances(
  base: readonly Acceptance[],
  mine: readonly Acceptance[],
  theirs: readonly Acceptance[],
): readonly Acceptance[] {
  const [was, own, others] = [byKey(base), byKey(mine), byKey(theirs)];
  return [...new Set([...others.keys(), ...own.keys()])].flatMap((key) => {
    const [before, here, there] = [was.get(key), own.get(key), others.get(key)];
    if (isSame(here, before) || isSame(here, there)) return there ?? [];
    if (isSame(there, before)) return here ?? [];
    const inWords = (one: Acceptance | undefined) =>
      one === undefined ? "–" : shown(one.by === "" ? one.reason : `${one.reason} (${one.by})`);
    const conflict = {
      setting: `accepted ${(here ?? there)?.rule ?? ""}`,
      mine: inWords(here),
      theirs: inWords(there),
    };
    throw new WorkbookError({ kind: "settingConflict", ...conflict });
  });
}

function byKey(accepted: readonly Acceptance[]): ReadonlyMap<string, Acceptance> {
  return new Map(accepted.map((one) => [one.key, one]));
}
