import * as v from "valibot";
import type { Snapshot } from "../../changes";
import { parsePeriod, periodKey, type Period } from "../../plan/period";
import { CALENDAR_YEAR, comparePeriodEnds, comparePeriods } from "../../plan/plan-year";
import { STATUSES } from "../../plan/status";
import type { Workbook, WorkbookContents } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";

const VERSION = 1;

/** Those of the last year of quarters; older ones are forgotten, so that the workbook stays small. */
const MAX_SNAPSHOTS = 4;
/**
 * All together, in bytes of the answer that reading gets, of which Excel on the web allows 5 MB; and one
 * alone, for which others give way. 2,000 indicators with long wordings take some 2 MB.
 */
const MAX_BYTES = 2_000_000;
const MAX_BYTES_ALONE = 3_500_000;

/** Why snapshots that the workbook keeps cannot be used. */
export type SnapshotsFault =
  /** Kept by a newer version of the product than this one: they are left alone. */
  | "newer"
  /** Not what the product writes: when the next one is kept, a copy of what cannot be read stays. */
  | "damaged";

/** The snapshots that can be used, the earliest period first, and what is wrong with the others. */
export interface SavedSnapshots {
  readonly snapshots: readonly Snapshot[];
  readonly fault: SnapshotsFault | null;
}

const Whole = v.pipe(v.number(), v.integer());
const within = (least: number, most: number) => v.pipe(Whole, v.minValue(least), v.maxValue(most));
const Text = v.string();
const Texts = v.array(Text);

/** Numbers in a JSON text are finite. */
const ComparableValue = v.union([v.number(), v.string(), v.strictObject({ percent: v.number() })]);
const KeptValues = v.record(
  v.pipe(
    Text,
    v.check((key) => parsePeriod(key.split(" ")[0] ?? "") !== null, "a period, or a period and a party"),
  ),
  ComparableValue,
);

function haveOwnIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

/** What is not known is left out: a later release of the same version may have added it. */
const KeptSnapshot = v.object({
  period: v.object({
    year: within(1900, 2199),
    quarter: v.exactOptional(v.picklist([1, 2, 3, 4])),
  }),
  takenOn: v.object({ year: within(1900, 2199), month: within(1, 12), day: within(1, 31) }),
  inFull: v.exactOptional(v.literal(true)),
  objectives: v.array(v.object({ id: Text, title: Text })),
  actions: v.array(
    v.object({
      id: Text,
      number: v.exactOptional(Text),
      objective: v.exactOptional(Text),
      title: Text,
      responsibleAgencies: v.exactOptional(Texts),
      implementingPartners: v.exactOptional(Texts),
    }),
  ),
  indicators: v.pipe(
    v.array(
      v.object({
        id: Text,
        action: Text,
        text: Text,
        unit: v.exactOptional(Text),
        baseline: v.exactOptional(ComparableValue),
        overallTarget: v.exactOptional(ComparableValue),
        targets: v.exactOptional(KeptValues),
        actuals: v.exactOptional(KeptValues),
        standing: v.object({
          actual: v.nullable(v.number()),
          percentMet: v.nullable(v.number()),
          status: v.picklist(STATUSES),
        }),
      }),
    ),
    v.check((indicators) => haveOwnIds(indicators), "each id once"),
  ),
});

/** Of a newer version nothing but its number is known. */
const Version = v.object({ version: v.number() });
const Kept = v.object({ version: v.literal(VERSION), snapshots: v.array(v.unknown()) });

const NONE: SavedSnapshots = { snapshots: [], fault: null };

/** The text that was read last, with what it says: a plan is checked again and again between two meetings. */
let last: { readonly json: string; readonly kept: SavedSnapshots } | null = null;

/** The snapshots that a workbook keeps. */
export function snapshotsOf({ snapshots: json = null }: Pick<WorkbookContents, "snapshots">): SavedSnapshots {
  if (json === null) return NONE;
  if (last?.json !== json) last = { json, kept: readSnapshots(json) };
  return last.kept;
}

function readSnapshots(text: string): SavedSnapshots {
  const json = parsedJson(text);
  const version = v.safeParse(Version, json);
  if (version.success && version.output.version > VERSION) return { ...NONE, fault: "newer" };
  const kept = v.safeParse(Kept, json);
  if (!kept.success) return { ...NONE, fault: "damaged" };
  const read = kept.output.snapshots.map((one) => v.safeParse(KeptSnapshot, one));
  const snapshots = read.flatMap((one) => (one.success ? [one.output] : []));
  return {
    snapshots: snapshots.sort(byPeriod),
    fault: snapshots.length === read.length ? null : "damaged",
  };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Invalid JSON counts as no snapshots: the schema refuses it.
    return null;
  }
}

/** By the end of the period; a year after its last quarter. Quarters and years keep their order under any start. */
function byPeriod({ period: a }: Snapshot, { period: b }: Snapshot): number {
  return comparePeriods(a, b, CALENDAR_YEAR);
}

/** The snapshot of the last period before a period; `null` if none is kept. Of any period, where none is named. */
export function lastSnapshot(snapshots: readonly Snapshot[], before?: Period): Snapshot | null {
  const earlier = snapshots.filter(
    ({ period }) => before === undefined || comparePeriodEnds(period, before, CALENDAR_YEAR) < 0,
  );
  return earlier.at(-1) ?? null;
}

/** Rejects where keeping a snapshot would overwrite those of a newer version. */
export function requireOwnVersion(contents: Pick<WorkbookContents, "snapshots">): void {
  if (snapshotsOf(contents).fault === "newer") throw new WorkbookError({ kind: "snapshotsFromNewerVersion" });
}

/**
 * Saves a snapshot in the workbook, in place of a former one of its period and next to those that others have kept
 * meanwhile. The oldest ones give way where they would become too many or too long. `false`, and nothing is kept, where
 * it alone is so long that the workbook could no longer be read everywhere.
 */
export async function saveSnapshot(
  workbook: Workbook,
  contents: WorkbookContents,
  snapshot: Snapshot,
): Promise<boolean> {
  requireOwnVersion(contents);
  if (bytesOf(snapshot) > MAX_BYTES_ALONE) return false;
  await workbook.saveSnapshots((kept) => {
    requireOwnVersion({ snapshots: kept });
    const now = snapshotsOf({ snapshots: kept });
    const others = now.snapshots.filter(({ period }) => periodKey(period) !== periodKey(snapshot.period));
    const bounded = withinBounds(snapshot, others.toReversed());
    const json = JSON.stringify({ version: VERSION, snapshots: bounded });
    return { json, unreadable: now.fault === null ? null : kept };
  });
  return true;
}

/** A snapshot with as many others, the latest period first, as there is room for. */
function withinBounds(kept: Snapshot, others: readonly Snapshot[]): Snapshot[] {
  const bounded = [kept];
  let bytes = bytesOf(kept);
  for (const other of others) {
    bytes += bytesOf(other);
    if (bounded.length < MAX_SNAPSHOTS && bytes <= MAX_BYTES) bounded.push(other);
  }
  return bounded.sort(byPeriod);
}

/** About what it takes in an answer, where a quotation mark is escaped twice and other scripts take three bytes a letter. */
function bytesOf(snapshot: Snapshot): number {
  const json = JSON.stringify(snapshot);
  return json.length + 2 * (json.match(/["\\]|[^\x20-\x7e]/g)?.length ?? 0);
}
