import { HostError } from "./host-error";

/** How a request is made to fail, for tests. */
export type Failure =
  /** Refused before anything is done, or after the first `afterActions` of its actions. */
  | { readonly code: string; readonly message: string; readonly afterActions?: number }
  /** Never answered, as by an Excel that hangs. */
  | { readonly hangs: true };

export interface FailureInTurn {
  readonly error: HostError | null;
  readonly afterActions: number;
}

/** The failures that tests have ordered, by the number of the request from now. */
export class PlannedFailures {
  private planned: { readonly inRequests: number; readonly failure: Failure }[] = [];

  plan(inRequests: number, failure: Failure): void {
    this.planned.push({ inRequests, failure });
  }

  /** The failure whose turn has come with this request; `null` where there is none. Its `error` is `null` where no answer comes. */
  next(): FailureInTurn | null {
    const counted = this.planned.map(({ inRequests, failure }) => ({ inRequests: inRequests - 1, failure }));
    const due = counted.find(({ inRequests }) => inRequests <= 0);
    this.planned = counted.filter((planned) => planned !== due);
    if (due === undefined) return null;
    const { failure } = due;
    if ("hangs" in failure) return { error: null, afterActions: 0 };
    return { error: new HostError(failure.code, failure.message), afterActions: failure.afterActions ?? 0 };
  }
}
