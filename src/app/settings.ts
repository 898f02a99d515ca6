import * as v from "valibot";
import type { Acceptance, Severity } from "../checks";
import { parseDay } from "../plan/period";
import { parseMapping, type PlanMapping } from "../reading";
import type { Workbook, WorkbookContents } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";

/** What the product keeps in the workbook for its users. */
export interface Settings {
  /** Where the plan stands and what its columns hold, where the user has said so. */
  readonly mapping: PlanMapping | null;
  /** Rules, by id, that are switched off or weigh something else than the catalogue says. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Findings that a person has looked at and keeps. */
  readonly accepted: readonly Acceptance[];
}

const VERSION = 1;
const NONE: Settings = { mapping: null, severities: {}, accepted: [] };

/** Settings as they were found in a workbook. */
export type StoredSettings =
  | { readonly kind: "settings"; readonly settings: Settings }
  /** Written by a newer version of the product than this one; they are left alone. */
  | { readonly kind: "newer" }
  /** Not what the product writes; they are replaced when settings are saved. */
  | { readonly kind: "damaged" };

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));

const StoredAcceptance = v.object({
  rule: Text,
  key: Text,
  reason: Text,
  by: v.string(),
  on: v.pipe(
    v.string(),
    v.check((text) => parseDay(text) !== null, "a day as YYYY-MM-DD"),
  ),
});

/** Of a newer version nothing but its number is known. */
const Version = v.object({ version: v.number() });

const Stored = v.object({
  mapping: v.optional(v.unknown(), null),
  severities: v.optional(v.record(v.string(), v.picklist(["error", "warning", "info", "off"])), {}),
  accepted: v.optional(v.array(StoredAcceptance), []),
});

/** The settings that a workbook keeps; the default ones where it keeps none. */
export function settingsOf({ settings: json }: WorkbookContents): StoredSettings {
  if (json === null) return { kind: "settings", settings: NONE };
  const parsed = parsedJson(json);
  const version = v.safeParse(Version, parsed);
  if (version.success && version.output.version > VERSION) return { kind: "newer" };
  const stored = v.safeParse(Stored, parsed);
  if (!version.success || !stored.success) return { kind: "damaged" };
  const { severities, accepted } = stored.output;
  const mapping = storedMapping(stored.output.mapping);
  return mapping === undefined
    ? { kind: "damaged" }
    : { kind: "settings", settings: { mapping, severities, accepted } };
}

/** `undefined` for what is no mapping. */
function storedMapping(mapping: unknown): PlanMapping | null | undefined {
  if (mapping === null) return null;
  const parsed = parseMapping(mapping);
  return parsed.kind === "mapping" ? parsed.mapping : undefined;
}

/** The settings that a workbook keeps; the default ones where those that it keeps cannot be used. */
export function usableSettings(contents: WorkbookContents): Settings {
  const stored = settingsOf(contents);
  return stored.kind === "settings" ? stored.settings : NONE;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What is no JSON is no settings either; the schema says so.
    return null;
  }
}

/**
 * Keeps changed settings in the workbook beside those that are not named, and gives the workbook's
 * contents with them. Rejects where settings of a newer version would be lost.
 */
export async function saveSettings(
  workbook: Workbook,
  contents: WorkbookContents,
  changes: Partial<Settings>,
): Promise<WorkbookContents> {
  if (settingsOf(contents).kind === "newer") throw new WorkbookError({ kind: "settingsFromNewerVersion" });
  const json = JSON.stringify({ version: VERSION, ...usableSettings(contents), ...changes });
  await workbook.saveSettings(json);
  return { ...contents, settings: json };
}
