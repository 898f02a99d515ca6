import type { RecordChange } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { retryWhenGone } from "../retry";
import { isBrokenAnswer, isHostError, isRefusal } from "../host-errors";
import {
  findRecord,
  partsIn,
  currentSaving,
  type FoundRecord,
  type OwnRecord,
  type Piece,
  type RecordName,
  type Saving,
} from "./saved-records";
import { asXmlText, piecesOf, xmlOf } from "./record-pieces";
import { textHash } from "../../plan/text-hash";
import type { OwnSavings } from "./record-news";
import { inRequests, textBytes } from "../steps/write-steps";

/** Where others go on saving, trying again ends some time. */
const ATTEMPTS = 8;

/**
 * Keeps what a change makes of what a record says now, and gives that. New parts are added and read back before the old
 * ones go, so that one of both is whole whenever it stops. The request that adds them tells which parts there were:
 * where others have saved since the record was read, the change is made again of what they saved. Of two who save at
 * the same moment the first in the workbook counts, and the other one, who sees the first one's parts, starts again.
 */
export async function saveRecord(
  context: Excel.RequestContext,
  record: OwnRecord,
  change: RecordChange,
  own: OwnSavings,
): Promise<string> {
  const kept = await keepAfterAttempts(context, record, change);
  // Now the new parts count, and stay whatever becomes of the old ones: an answer can be lost that said that they went.
  await remove(context, record, new Set(kept.former));
  await tellOthers(context, own, kept.saving);
  return kept.text;
}

/** What a record says now; `null` if the workbook keeps none. */
export async function keptText(context: Excel.RequestContext, record: OwnRecord): Promise<string | null> {
  return currentSaving((await readRecord(context, record)).savings)?.text ?? null;
}

/** What is kept, what tells its saving from all others, and the parts that count no longer. */
interface Kept {
  readonly text: string;
  readonly saving: string;
  readonly former: readonly string[];
}

async function keepAfterAttempts(
  context: Excel.RequestContext,
  record: OwnRecord,
  change: RecordChange,
): Promise<Kept> {
  const own = new Set<string>();
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const kept = await tryToKeep(context, record, change, own);
      if (kept !== null) return kept;
    }
  } catch (error) {
    await remove(context, record, own);
    throw error;
  }
  await remove(context, record, own);
  throw new WorkbookError({ kind: "settingsNotKept" });
}

/** `null` if others saved meanwhile; the ids of what was added then are among the own ones, which do not count. */
async function tryToKeep(
  context: Excel.RequestContext,
  record: OwnRecord,
  change: RecordChange,
  own: Set<string>,
): Promise<Kept | null> {
  const found = await unlessRefused(() => readRecord(context, record));
  const others = found.savings.filter(({ ids }) => !ids.some((id) => own.has(id)));
  const { json, unreadable } = change(currentSaving(others)?.text ?? null);
  if (unreadable !== null) await keepCopy(context, `${record}-copy`, unreadable);
  const text = asXmlText(json);
  const added = await add(context, record, pieces(text, found));
  added.ids.forEach((id) => own.add(id));
  if (!isSame(added.before, found.ids) || !isSame(added.after, [...found.ids, ...added.ids])) return null;
  await requireSaved(context, record, added.ids, { text, generation: newest(found) + 1 });
  const saving = [record, newest(found) + 1, ...added.ids].join(" ");
  return { text, saving, former: found.savings.flatMap(({ ids }) => ids) };
}

/** Rejects with `recordsRefused` where Excel refuses to hand out custom XML. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isRefusal(error) ? new WorkbookError({ kind: "recordsRefused" }, { cause: error }) : error;
  }
}

function pieces(text: string, found: FoundRecord): readonly Piece[] {
  // Two who save the same at once need not be distinguished.
  return piecesOf(text, textHash(text).toString(36), newest(found) + 1);
}

function newest({ savings }: FoundRecord): number {
  return savings.reduce((most, { generation }) => Math.max(most, generation), 0);
}

function readRecord(context: Excel.RequestContext, record: RecordName): Promise<FoundRecord> {
  // Others may take a part away between its being found and its being read.
  return retryWhenGone(async () => {
    const asked = findRecord(context, record);
    await context.sync();
    const answer = asked.askForParts();
    await context.sync();
    return answer();
  });
}

interface Added {
  readonly ids: readonly string[];
  /** Those that there were before the first was added, and after the last was. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

async function add(
  context: Excel.RequestContext,
  record: RecordName,
  toAdd: readonly Piece[],
): Promise<Added> {
  const before = findRecord(context, record).parts;
  const added: Excel.CustomXmlPart[] = [];
  let after = before;
  await inRequests(
    context,
    toAdd.map((piece, index) => {
      const xml = xmlOf(record, piece);
      return {
        bytes: textBytes(xml) + 500,
        apply() {
          const part = context.workbook.customXmlParts.add(xml);
          part.load("id");
          added.push(part);
          if (index === toAdd.length - 1) after = findRecord(context, record).parts;
        },
      };
    }),
  );
  const idsOf = (parts: Excel.CustomXmlPartScopedCollection) => partsIn(parts).map(({ id }) => id);
  return { ids: added.map(({ id }) => id), before: idsOf(before), after: idsOf(after) };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** Hosts have been seen to lose custom XML. */
async function requireSaved(
  context: Excel.RequestContext,
  record: RecordName,
  ids: readonly string[],
  { text, generation }: Pick<Saving, "text" | "generation">,
): Promise<void> {
  const { savings } = await readRecord(context, record);
  const kept = savings.find((saving) => ids.every((id) => saving.ids.includes(id)));
  const inForce = currentSaving(savings);
  // Where others have saved on top of it already, theirs says what it said too.
  const isTaken =
    kept === undefined && inForce !== null && inForce.isWhole && inForce.generation > generation;
  if (isTaken || kept?.text === text) return;
  throw new WorkbookError({ kind: "settingsNotKept" });
}

/** Keeps what could not be read, unless a copy says the same already. */
async function keepCopy(
  context: Excel.RequestContext,
  record: `${OwnRecord}-copy`,
  unreadable: string,
): Promise<void> {
  const text = asXmlText(unreadable);
  const found = await readRecord(context, record);
  if (found.savings.some((copy) => copy.isWhole && copy.text === text)) return;
  const { ids } = await add(context, record, pieces(text, found));
  await requireSaved(context, record, ids, { text, generation: newest(found) + 1 });
}

/** Where that fails, others find out when they next read the workbook. */
async function tellOthers(context: Excel.RequestContext, own: OwnSavings, saving: string): Promise<void> {
  try {
    own.tell(context, saving);
    await context.sync();
  } catch (error) {
    if (!isHostError(error) && !isBrokenAnswer(error)) throw error;
  }
}

/** Takes parts away that count no longer. What is not taken away now is by whoever saves next. */
async function remove(
  context: Excel.RequestContext,
  record: RecordName,
  ids: ReadonlySet<string>,
): Promise<void> {
  if (ids.size === 0) return;
  try {
    await retryWhenGone(async () => {
      const { parts } = findRecord(context, record);
      await context.sync();
      for (const part of partsIn(parts)) if (ids.has(part.id)) part.delete();
      await context.sync();
    });
  } catch (error) {
    if (!isHostError(error) && !isBrokenAnswer(error)) throw error;
  }
}
