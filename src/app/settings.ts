import * as v from "valibot";
import { parseMapping, type PlanMapping } from "../reading";
import type { Workbook, WorkbookContents } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";

/** What the product keeps in the workbook for its users. */
export interface Settings {
  /** Where the plan stands and what its columns hold, where the user has said so. */
  readonly mapping: PlanMapping | null;
}

const VERSION = 1;
const NONE: Settings = { mapping: null };

/** Settings as they were found in a workbook. */
export type StoredSettings =
  | { readonly kind: "settings"; readonly settings: Settings }
  /** Written by a newer version of the product than this one; they are left alone. */
  | { readonly kind: "newer" }
  /** Not what the product writes; they are replaced when settings are saved. */
  | { readonly kind: "damaged" };

const Stored = v.object({ version: v.number(), mapping: v.optional(v.unknown()) });

/** The settings that a workbook keeps; the default ones where it keeps none. */
export function settingsOf({ settings: json }: WorkbookContents): StoredSettings {
  if (json === null) return { kind: "settings", settings: NONE };
  const stored = v.safeParse(Stored, parsedJson(json));
  if (!stored.success) return { kind: "damaged" };
  const { version, mapping } = stored.output;
  if (version > VERSION) return { kind: "newer" };
  if (mapping === undefined || mapping === null) return { kind: "settings", settings: NONE };
  const parsed = parseMapping(mapping);
  return parsed.kind === "mapping"
    ? { kind: "settings", settings: { mapping: parsed.mapping } }
    : { kind: "damaged" };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What is no JSON is no settings either; the schema says so.
    return null;
  }
}

/** Keeps settings in the workbook. Rejects where those of a newer version would be lost. */
export async function saveSettings(
  workbook: Workbook,
  contents: WorkbookContents,
  settings: Settings,
): Promise<void> {
  if (settingsOf(contents).kind === "newer") throw new WorkbookError({ kind: "settingsFromNewerVersion" });
  await workbook.saveSettings(JSON.stringify({ version: VERSION, ...settings }));
}
