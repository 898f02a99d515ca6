import * as v from "valibot";
import { DEFAULT_PROGRESS_SETTINGS } from "../../progress/settings";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { CHECK_CATALOGUE } from "./check-catalogue";
import { saveSettings } from "./save-settings";
import { parsedJson, usableSettings, VERSION, Versioned } from "./settings";
import type { SettingsFault } from "./settings-fault";
import { DEFAULT_SETTINGS, Fields, readFields, type Settings } from "./settings-fields";

/**
 * The workbook's settings as a text for people to keep, to compare, and to import into other workbooks; who was asked
 * to report is of this workbook alone.
 */
export function exportSettings(contents: WorkbookContents): string {
  const { settings } = usableSettings(contents);
  return JSON.stringify({ version: VERSION, ...settings, asked: undefined }, null, 2);
}

/** What came of changed settings: all of them can be used, or none is taken. */
export type ChangedSettings =
  | { readonly kind: "changed"; readonly settings: Settings }
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] };

/**
 * The workbook's settings with others in their places, as a JSON text names them: a field that is left
 * out stays. Acceptances are added to those that the workbook has, and no mapping leaves its mapping,
 * so that the settings of one workbook can be given to another; who was asked to report stays. Nothing is written.
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
    settings: {
      ...settings,
      accepted: [...accepted.values()],
      mapping: settings.mapping ?? former.mapping,
      layout: settings.layout ?? former.layout,
      asked: former.asked,
    },
  };
}

export type ImportedSettings =
  | { readonly kind: "imported"; readonly contents: WorkbookContents }
  | { readonly kind: "faults"; readonly faults: readonly SettingsFault[] };

/**
 * Saves in the workbook what `changeSettings` makes of a text, all of it or nothing. Rejects where settings of a newer
 * version would be lost.
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

/** Names in a JSON object that no setting has, such as a slip of the pen. */
function unknownNames(fields: Readonly<Record<string, unknown>>): string[] {
  const known = CHECK_CATALOGUE.map(({ id }) => id);
  return [
    ...foreign(fields, ["version", ...Object.keys(DEFAULT_SETTINGS)], ""),
    ...foreign(fields.progress, Object.keys(DEFAULT_PROGRESS_SETTINGS), "progress."),
    ...foreign(fields.severities, known, "severities."),
  ];
}

function foreign(fields: unknown, known: readonly string[], prefix: string): string[] {
  const object = v.safeParse(Fields, fields);
  const names = object.success ? Object.keys(object.output) : [];
  return names.filter((name) => !known.includes(name)).map((name) => `${prefix}${name}`);
}
