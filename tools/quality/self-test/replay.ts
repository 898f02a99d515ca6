import { RequestHost, DELAY_FOR_CELL_EDIT, WRITES } from "@plan-of-action/office-host/host";
import { type Exchange, LEFT_OUT, type Recording } from "../../../src/excel/self-test";
import { newWorkbookFile } from "@plan-of-action/xlsx";

/** Where our host answers a recorded request differently from the Excel that was recorded. */
export interface ReplayDifference {
  readonly probe: string;
  /** The member, or the place in the answer. */
  readonly place: string;
  readonly recorded: string;
  readonly replayed: string;
}

/**
 * Sends the requests of a recording to our host in their order and compares its answers. Ids that an Excel and the
 * host give out differ: where both answer one at the same place, the requests that follow get the host's.
 */
export async function replay(recording: Recording): Promise<readonly ReplayDifference[]> {
  const host = new RequestHost(newWorkbookFile(), { excelApi: recording.excelApi });
  const ids = new Map<string, string>();
  const differences: ReplayDifference[] = [];
  for (const [index, exchange] of recording.exchanges.entries()) {
    const replayed = await answerOf(host, index + 1, withIdsOfHost(exchange.request, ids));
    differences.push(...compared(exchange, replayed, ids));
  }
  return differences;
}

function answerOf(host: RequestHost, id: number, body: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    host.bridge.onMessageFromHost = (text) => {
      const message = JSON.parse(text) as { id?: number; message: { body?: string } };
      if (message.id === id) resolve(JSON.parse(message.message.body ?? "null"));
    };
    host.bridge.sendMessageToHost(
      JSON.stringify({ id, type: 1, flags: WRITES | DELAY_FOR_CELL_EDIT, message: { body } }),
    );
  });
}

function withIdsOfHost(part: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof part === "string") return ids.get(part) ?? part;
  if (Array.isArray(part)) return part.map((item) => withIdsOfHost(item, ids));
  if (!(part instanceof Object)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, withIdsOfHost(value, ids)]));
}

interface Answered {
  readonly Results?: readonly { readonly ActionId: number; readonly Value?: unknown }[];
  readonly Error?: { readonly Code?: string } | null;
}

function compared(
  { probe, request, answer }: Exchange,
  replayed: unknown,
  ids: Map<string, string>,
): ReplayDifference[] {
  const [theirs, ours] = [answer, replayed] as [Answered | null, Answered | null];
  const differences: ReplayDifference[] = [];
  const tell = (place: string, recorded: unknown, found: unknown) =>
    differences.push({ probe, place, recorded: shown(recorded), replayed: shown(found) });
  if (theirs?.Error?.Code !== ours?.Error?.Code) tell("Error", theirs?.Error, ours?.Error);
  const values = new Map((ours?.Results ?? []).map(({ ActionId, Value }) => [ActionId, Value]));
  for (const { ActionId, Value } of theirs?.Results ?? []) {
    if (!values.has(ActionId)) continue;
    walk(nameOfAction(request, ActionId), Value, values.get(ActionId), ids, tell);
  }
  return differences;
}

/** Ids are those of the program that gave them out. */
const ID = /^(?:_?Id|_ReferenceId)$/;

function walk(
  place: string,
  theirs: unknown,
  ours: unknown,
  ids: Map<string, string>,
  tell: (place: string, theirs: unknown, ours: unknown) => void,
): void {
  if (theirs === LEFT_OUT) return;
  if (Array.isArray(theirs) && Array.isArray(ours) && theirs.length === ours.length) {
    theirs.forEach((item, index) => walk(`${place}[${index}]`, item, ours[index], ids, tell));
  } else if (isRecord(theirs) && isRecord(ours)) {
    for (const [name, value] of Object.entries(theirs)) {
      const own = ours[name];
      if (!ID.test(name)) {
        if (own !== undefined) walk(`${place}.${name}`, value, own, ids, tell);
      } else if (typeof value === "string" && typeof own === "string") ids.set(value, own);
    }
  } else if ((theirs ?? null) !== (ours ?? null)) tell(place, theirs, ours);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value instanceof Object && !Array.isArray(value);
}

function nameOfAction(request: unknown, id: number): string {
  const { Actions = [] } = request as { Actions?: readonly { readonly Id: number; readonly Name: string }[] };
  return Actions.find((action) => action.Id === id)?.Name ?? "";
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
