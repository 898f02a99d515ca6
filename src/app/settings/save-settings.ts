import * as v from "valibot";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { mergedSettings } from "./merged-settings";
import { parsedJson, settingsOf, usableSettings, VERSION, Versioned, type SavedSettings } from "./settings";
import type { Settings } from "./settings-fields";

/**
 * Saves changed settings in the workbook next to those that are not named, and gives the workbook's contents with them.
 * What somebody else saved since these contents were read stays too. Rejects with `settingConflict` where both changed
 * the same, and where settings of a newer version would be lost.
 */
export async function saveSettings(
  workbook: Workbook,
  contents: WorkbookContents,
  changes: Partial<Settings>,
): Promise<WorkbookContents> {
  const base = usableSettings(contents).settings;
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

function storedFields({ settings: json }: SavedSettings): Readonly<Record<string, unknown>> {
  const stored = v.safeParse(Versioned, json === null ? undefined : parsedJson(json));
  return stored.success ? stored.output : {};
}
