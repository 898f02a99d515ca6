import * as v from "valibot";
import type { WorkbookContents } from "../../workbook/workbook";
import { DEFAULT_SETTINGS, readFields, type ReadSettings } from "./settings-fields";

/** The version of the settings that this product writes. */
export const VERSION = 1;

/** Settings as they were found in a workbook. */
export type StoredSettings =
  /** With those that cannot be used; the usual ones are in their places. */
  | ({ readonly kind: "settings" } & ReadSettings)
  /** Written by a newer version of the product than this one; they are left alone. */
  | { readonly kind: "newer" }
  /** Not what the product writes; when settings are saved a copy of them stays. */
  | { readonly kind: "damaged" };

export type SavedSettings = Pick<WorkbookContents, "settings">;

/** Of a newer version nothing but its number is known. */
export const Versioned = v.looseObject({ version: v.number() });

/** The settings that a workbook keeps; the default ones where it keeps none. */
export function settingsOf({ settings: json }: SavedSettings): StoredSettings {
  if (json === null) return { kind: "settings", settings: DEFAULT_SETTINGS, faults: [] };
  const stored = v.safeParse(Versioned, parsedJson(json));
  if (!stored.success) return { kind: "damaged" };
  if (stored.output.version > VERSION) return { kind: "newer" };
  return { kind: "settings", ...readFields(stored.output, DEFAULT_SETTINGS) };
}

/**
 * The settings to work with, and what has to be said about those that the workbook keeps: what cannot be used is left
 * out, and the usual ones are taken instead.
 */
export function usableSettings(contents: SavedSettings): ReadSettings {
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

/** Returns `undefined` if the text is not JSON. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
