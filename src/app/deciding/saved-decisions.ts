import * as v from "valibot";
import { DIFFERENCE_KINDS } from "../../compare/differences/difference";
import { NOTHING_DECIDED, type DraftDecisions } from "../../compare/decided/decision";
import {
  mergedDecisions,
  type DecisionChange,
  type DecisionConflict,
} from "../../compare/decided/merge-decisions";
import type { Workbook } from "../../workbook/workbook";

const VERSION = 1;

const Text = v.string();
const MaybeText = v.nullable(Text);
const Kind = v.picklist(DIFFERENCE_KINDS);
const Part = v.picklist(["objective", "action", "indicator", "output", "activity"]);
const About = { id: Text, kind: Kind, of: Part, field: MaybeText, number: Text };
const Side = v.object({ ours: Text, theirs: Text });

/** What is not known is left out: a later release of the same version may have added it. */
const KeptDecision = v.object({
  ...About,
  title: Text,
  ours: MaybeText,
  theirs: MaybeText,
  choice: v.picklist(["ours", "theirs", "text"]),
  text: MaybeText,
  draft: Text,
  by: Text,
  on: Text,
  seen: v.nullable(v.object({ agreedText: MaybeText, isAgreed: v.boolean() })),
});
const KeptChange = v.object({
  ...About,
  title: v.exactOptional(Text),
  from: MaybeText,
  to: MaybeText,
  by: Text,
  on: Text,
});

const Version = v.object({ version: v.number() });
const Kept = v.object({
  version: v.literal(VERSION),
  sides: v.nullable(Side),
  decisions: v.array(v.unknown()),
  history: v.array(v.unknown()),
});

/** Why decisions that the workbook keeps cannot be used. */
export type DecisionsFault =
  /** Kept by a newer version of the product than this one: they are left alone. */
  | "newer"
  /** Not what the product writes: when decisions are kept again, a copy of what cannot be read stays. */
  | "damaged";

export interface SavedDecisions {
  readonly decided: DraftDecisions;
  readonly fault: DecisionsFault | null;
}

/** What a workbook keeps of decisions, as far as it can be read. */
export function decisionsOf(json: string | null): SavedDecisions {
  if (json === null) return { decided: NOTHING_DECIDED, fault: null };
  const parsed = parsedJson(json);
  const version = v.safeParse(Version, parsed);
  if (version.success && version.output.version > VERSION)
    return { decided: NOTHING_DECIDED, fault: "newer" };
  const kept = v.safeParse(Kept, parsed);
  if (!kept.success) return { decided: NOTHING_DECIDED, fault: "damaged" };
  const { sides, decisions, history } = kept.output;
  const read = { decisions: readable(KeptDecision, decisions), history: readable(KeptChange, history) };
  const isWhole = read.decisions.length === decisions.length && read.history.length === history.length;
  return { decided: { sides, ...read }, fault: isWhole ? null : "damaged" };
}

function readable<Schema extends v.GenericSchema>(schema: Schema, items: readonly unknown[]) {
  return items.flatMap((item) => {
    const read = v.safeParse(schema, item);
    return read.success ? [read.output] : [];
  });
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Invalid JSON counts as no decisions: the schema refuses it.
    return null;
  }
}

export type DecisionsSaved =
  | { readonly kind: "saved"; readonly decided: DraftDecisions }
  | DecisionConflict
  /** The workbook keeps those of a newer version: they are left alone. */
  | { readonly kind: "newer" };

/** Keeps what was decided with what others have decided since; nothing is kept where that cannot be. */
export async function saveDecisions(workbook: Workbook, change: DecisionChange): Promise<DecisionsSaved> {
  const outcomes: DecisionsSaved[] = [];
  try {
    await workbook.saveDecisions((json) => {
      const { decided: now, fault } = decisionsOf(json);
      const merged = fault === "newer" ? ({ kind: "newer" } as const) : mergedDecisions(change, now);
      if ("kind" in merged) {
        outcomes.push(merged);
        throw new CannotBeSaved();
      }
      outcomes.push({ kind: "saved", decided: merged });
      return {
        json: JSON.stringify({ version: VERSION, ...merged }),
        unreadable: fault === null ? null : json,
      };
    });
  } catch (error) {
    if (!(error instanceof CannotBeSaved)) throw error;
  }
  // It is asked again where others save at the same moment: the last answer is what came of it.
  return outcomes.at(-1) ?? { kind: "newer" };
}

/** Ends the saving of a record that is to stay as it is. */
class CannotBeSaved extends Error {
  override readonly name = "CannotBeSaved";
}
