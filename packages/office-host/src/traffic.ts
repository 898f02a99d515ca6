import type { RequestBody } from "./requests/protocol";

/** One round trip between the add-in and the host. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error that was answered; `null` for none. */
  readonly error: string | null;
  /** Office.js itself gives back the ranges that it kept, after a batch: no sync of the add-in's. */
  readonly isCleanup: boolean;
}

/** Counts what goes back and forth; cleanups are in the log and nowhere else. */
export class Traffic {
  private trips: RoundTrip[] = [];

  /** The round trips in their order, cleanups too. */
  get log(): readonly RoundTrip[] {
    return this.trips;
  }

  /** Requests of the add-in's: one for each sync that had something to do. */
  get requests(): number {
    return this.counted.length;
  }

  get requestBytes(): number {
    return this.counted.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.counted.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.counted.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.counted.map(({ responseBytes }) => responseBytes));
  }

  add(trip: RoundTrip): void {
    this.trips.push(trip);
  }

  reset(): void {
    this.trips = [];
  }

  private get counted(): readonly RoundTrip[] {
    return this.trips.filter(({ isCleanup }) => !isCleanup);
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a request only gives back what was kept. */
export function isCleanup({ Actions: actions }: RequestBody): boolean {
  const ofCleanup = (name: string) => name === "" || name === "_RemoveReference";
  return (
    actions.some(({ Name: name }) => name === "_RemoveReference") &&
    actions.every(({ Name: name }) => ofCleanup(name))
  );
}
