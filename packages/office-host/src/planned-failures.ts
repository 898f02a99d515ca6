import { HostError } from "./requests/host-error";
import type { ExcelUser } from "./excel-user";

/**
 * How a request is made to fail, for tests. A batch is not a transaction: `afterActions` says how many of its actions
 * are done before it fails, `"all"` that they all are and only the answer goes wrong.
 */
export type Failure =
  /** Refused by Excel; by default before anything is done. */
  | { readonly code: string; readonly message?: string; readonly afterActions?: number | "all" }
  /** Answered by a server on the way, such as one that waits no longer (504); by default before anything is done. */
  | { readonly status: number; readonly afterActions?: "all" }
  /** Done, but the answer stops: in the middle of its text, or after half of its results. */
  | { readonly truncated: "text" | "results" }
  /** Never answered, as by an Excel that hangs; by default nothing is done either. */
  | { readonly hangs: true; readonly afterActions?: "all" };

/** What somebody else does to the workbook just before a request is carried out. */
export type Interference = (user: ExcelUser) => void;

/** Receives each action that was done, in the request that is being carried out: the member that it was about. */
export type ActionWatcher = (member: string) => void;

/** Where a request is interrupted. */
export interface Interruption {
  /** The error comes in place of the action after these. */
  readonly afterActions: number;
  readonly error: HostError;
}

/** The interruption that a failure is; `null` if it lets all actions be done. */
export function interruptionOf(failure: Failure | null): Interruption | null {
  if (failure === null || !("code" in failure)) return null;
  const { afterActions = 0 } = failure;
  return afterActions === "all" ? null : { afterActions, error: errorOf(failure) };
}

/** Whether a request that fails so leaves the workbook as it was. */
export function doesNothing(failure: Failure): boolean {
  return !("truncated" in failure) && (failure.afterActions ?? 0) === 0;
}

export function errorOf({ code, message }: Extract<Failure, { code: string }>): HostError {
  return new HostError(code, message ?? "There was an internal error while processing the request.");
}

/** What tests have ordered, by the number of the request from now. */
export class PlannedFailures {
  private readonly failures = new Turns<Failure>();
  private readonly interferences = new Turns<Interference>();

  plan(inRequests: number, failure: Failure): void {
    this.failures.plan(inRequests, failure);
  }

  planInterference(inRequests: number, interference: Interference): void {
    this.interferences.plan(inRequests, interference);
  }

  /** What goes wrong with the request whose turn it is; each request may ask once. */
  next(): { readonly failure: Failure | null; readonly interferences: readonly Interference[] } {
    const [failure = null] = this.failures.next();
    return { failure, interferences: this.interferences.next() };
  }
}

/** Things in wait for the n-th turn from now. */
class Turns<T> {
  private waiting: { readonly turns: number; readonly item: T }[] = [];

  plan(turns: number, item: T): void {
    this.waiting.push({ turns, item });
  }

  next(): T[] {
    const counted = this.waiting.map(({ turns, item }) => ({ turns: turns - 1, item }));
    this.waiting = counted.filter(({ turns }) => turns > 0);
    return counted.filter(({ turns }) => turns <= 0).map(({ item }) => item);
  }
}
