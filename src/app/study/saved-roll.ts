import * as v from "valibot";
import { type Roll } from "../../identity";
import type { WorkbookContents } from "../../workbook/workbook";

export const ROLL_VERSION = 1;

/** Why the roll that a workbook keeps cannot be used. */
export type RollFault =
  /** Kept by a newer version of the product than this one: it is left alone. */
  | "newer"
  /** Not what the product writes: when the roll is kept again, a copy of what cannot be read stays. */
  | "damaged";

/** The roll of the plan's rows that a workbook keeps. */
export interface SavedRoll {
  /** `null` if it keeps none that can be used. */
  readonly roll: Roll | null;
  readonly fault: RollFault | null;
}

const Text = v.string();
const Name = { number: Text, words: Text, place: v.exactOptional(Text) };
const Row = v.object({
  ...Name,
  key: v.pipe(Text, v.nonEmpty()),
  kind: v.picklist(["action", "indicator"]),
  action: v.exactOptional(Text),
  objective: v.exactOptional(Text),
  unnumbered: v.exactOptional(v.literal(true)),
  formerly: v.exactOptional(v.array(v.object(Name))),
  gone: v.exactOptional(v.literal(true)),
});

/** Of a newer version nothing but its number is known. */
const Version = v.object({ version: v.number() });
const Kept = v.object({
  version: v.literal(ROLL_VERSION),
  objectives: v.array(v.object({ id: Text, title: Text })),
  rows: v.pipe(
    v.array(Row),
    v.check((rows) => new Set(rows.map(({ key }) => key)).size === rows.length, "each key once"),
  ),
});

const NONE: SavedRoll = { roll: null, fault: null };

/** The text that was read last, with what it says: a plan is checked again and again while it is worked on. */
let last: { readonly json: string; readonly kept: SavedRoll } | null = null;

/** The roll that a workbook keeps, as far as it can be read: one part that is damaged makes it unusable as a whole. */
export function rollOf({ roll: json = null }: Pick<WorkbookContents, "roll">): SavedRoll {
  if (json === null) return NONE;
  if (last?.json !== json) last = { json, kept: readRoll(json) };
  return last.kept;
}

function readRoll(text: string): SavedRoll {
  const json = parsedJson(text);
  const version = v.safeParse(Version, json);
  if (version.success && version.output.version > ROLL_VERSION) return { roll: null, fault: "newer" };
  const kept = v.safeParse(Kept, json);
  if (!kept.success) return { roll: null, fault: "damaged" };
  const { objectives, rows } = kept.output;
  return { roll: { objectives, rows }, fault: null };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Invalid JSON counts as no roll: the schema refuses it.
    return null;
  }
}
