import * as v from "valibot";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { SettingsFault } from "./settings-fault";
import {
  DEFAULT_SETTINGS,
  readFields,
  unknownNames,
  type ReadSettings,
  type Settings,
} from "./settings-fields";

const VERSION = 1;

/** Settings as they were found in a workbook. */
export type StoredSettings =
  /** With those that cannot be used; the usual ones stand in their places. */
  | ({ readonly kind: "settings" } & ReadSettings)
  /** Written by a newer version of the product than this one; they are left alone. */
  | { readonly kind: "newer" }
  /** Not what the product writes; when settings are saved a copy of them stays. */
  | { readonly kind: "damaged" };

type KeptSettings = Pick<WorkbookContents, "settings">;

/** Of a newer version nothing but its number is known. */
const Versioned = v.looseObject({ version: v.number() });

/** The settings that a workbook keeps; the default ones where it keeps none. */
export function settingsOf({ settings: json }: KeptSettings): StoredSettings {
  if (json === null) return { kind: "settings", settings: DEFAULT_SETTINGS, faults: [] };
  const stored = v.safeParse(Versioned, parsedJson(json));
  if (!stored.success) return { kind: "damaged" };
  if (stored.output.version > VERSION) return { kind: "newer" };
  return { kind: "settings", ...readFields(stored.output, DEFAULT_SETTINGS) };
}

/**
 * The settings to work with, and what has to be said of those that the workbook keeps: what cannot be
 * used is left out, and the usual ones are taken instead.
 */
export function usableSettings(contents: KeptSettings): ReadSettings {
  const stored = settingsOf(contents);
  switch (stored.kind) {
    case "settings":
      return { settings: stored.settings, faults: stored.faults };
    case "newer":
      return { settings: DEFAULT_SETTINGS, faults: [{ kind: "newerVersion" }] };
    case "damaged":
      return { settings: DEFAULT_SETTINGS, faults: [{ kind: "damaged" }] };
  }
}

/** `undefined` for what is no JSON. */
function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Keeps changed settings in the workbook beside those that are not named, and gives the workbook's contents with
 * them. What somebody else saved since these contents were read stays too. Rejects with `settingConflict` where
 * both changed the same, and where settings of a newer version would be lost.
 */
export async function saveSettings(
  workbook: Workbook,
  contents: WorkbookContents,
  changes: Partial<Settings>,
): Promise<WorkbookContents> {
  const base = usableSettings(contents).settings;
  const { mergedSettings } = await import(/* webpackChunkName: "sheets" */ "./merged-settings");
  const settings = await workbook.saveSettings((kept) => {
    const now = { settings: kept };
    if (settingsOf(now).kind === "newer") throw new WorkbookError({ kind: "settingsFromNewerVersion" });
    const { settings: theirs, faults } = usableSettings(now);
    const merged = mergedSettings(base, { ...base, ...changes }, theirs);
    // What a later release of the same version may have added stays as well.
    const json = JSON.stringify({ ...storedFields(now), version: VERSION, ...merged });
    return { json, unreadable: faults.length > 0 ? kept : null };
  });
  return { ...contents, settings };
}

function storedFields({ settings: json }: KeptSettings): Readonly<Record<string, unknown>> {
  const stored = v.safeParse(Versioned, json === null ? undefined : parsedJson(json));
  return stored.success ? stored.output : {};
}

/** The workbook's settings as a text for people to keep, to compare, and to import into other workbooks. */
export function exportSettings(contents: WorkbookContents): string {
  return JSON.stringify({ version: VERSION, ...usableSettings(contents).settings }, null, 2);
}

/** What came of changed settings: all of them can be used, or none is taken. */
export type ChangedSettings =
  | { readonly kind: "changed"; readonly settings: Settings }
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] };

/**
 * The workbook's settings with others in their places, as a JSON text names them: a field that is left
 * out stays. Acceptances are added to those that the workbook has, and no mapping leaves its mapping,
 * so that the settings of one workbook can be given to another. Nothing is written.
 */
export function changeSettings(contents: WorkbookContents, text: string): ChangedSettings {
  const json = parsedJson(text);
  if (json === undefined) return { kind: "faults", faults: [{ kind: "notJson" }] };
  const stored = v.safeParse(Versioned, json);
  if (!stored.success) return { kind: "faults", faults: [{ kind: "notSettings" }] };
  if (stored.output.version > VERSION) return { kind: "faults", faults: [{ kind: "newerVersion" }] };
  const former = usableSettings(contents).settings;
  const { settings, faults } = readFields(stored.output, former);
  const unknown = unknownNames(stored.output).map((setting) => ({
    kind: "unknownSetting" as const,
    setting,
  }));
  if (faults.length + unknown.length > 0) return { kind: "faults", faults: [...faults, ...unknown] };
  const accepted = new Map([...former.accepted, ...settings.accepted].map((one) => [one.key, one]));
  return {
    kind: "changed",
    settings: { ...settings, accepted: [...accepted.values()], mapping: settings.mapping ?? former.mapping },
  };
}

export type ImportedSettings =
  | { readonly kind: "imported"; readonly contents: WorkbookContents }
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] };

/**
 * Keeps in the workbook what `changeSettings` makes of a text, all of it or nothing. Rejects where
 * settings of a newer version would be lost.
 */
export async function importSettings(
  workbook: Workbook,
  contents: WorkbookContents,
  text: string,
): Promise<ImportedSettings> {
  const changed = changeSettings(contents, text);
  if (changed.kind === "faults") return changed;
  return { kind: "imported", contents: await saveSettings(workbook, contents, changed.settings) };
}
