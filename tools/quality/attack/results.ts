import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** What came of all faults at one request of a use case; numbers of tries. */
export interface RequestResult {
  readonly useCase: string;
  readonly indicators: number;
  /** From 1. */
  readonly request: number;
  readonly requests: number;
  readonly tries: number;
  readonly lost: number;
  readonly elsewhere: number;
  readonly wrongSuccess: number;
  readonly trouble: number;
}

type Sums = Omit<RequestResult, "useCase" | "indicators" | "request">;

/** The results of a run, with those of former ones and of other processes that share the file; `null` keeps them in memory. */
export function openResults(file: string | null, indicators: number) {
  const own: RequestResult[] = [];
  const all = (): readonly RequestResult[] => {
    if (file === null) return own;
    const lines = existsSync(file)
      ? readFileSync(file, "utf8")
          .split("\n")
          .filter((line) => line !== "")
      : [];
    return lines
      .map((line) => JSON.parse(line) as RequestResult)
      .filter((result) => result.indicators === indicators);
  };
  return {
    has: (useCase: string, request: number): boolean =>
      all().some((result) => result.useCase === useCase && result.request === request),
    add(result: RequestResult): void {
      if (file === null) own.push(result);
      else appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
    /** A line a use case; `done` counts the requests that were attacked. */
    table(): Readonly<Record<string, Sums & { readonly done: number }>> {
      const table: Record<string, Sums & { done: number }> = {};
      for (const { useCase, requests, ...sums } of all()) {
        const so = table[useCase] ?? { requests, done: 0, ...NOTHING };
        table[useCase] = {
          requests,
          done: so.done + 1,
          tries: so.tries + sums.tries,
          lost: so.lost + sums.lost,
          elsewhere: so.elsewhere + sums.elsewhere,
          wrongSuccess: so.wrongSuccess + sums.wrongSuccess,
          trouble: so.trouble + sums.trouble,
        };
      }
      return table;
    },
    isClean: (): boolean =>
      all().every(
        ({ lost, elsewhere, wrongSuccess, trouble }) => lost + elsewhere + wrongSuccess + trouble === 0,
      ),
  };
}

const NOTHING = { tries: 0, lost: 0, elsewhere: 0, wrongSuccess: 0, trouble: 0 } as const;
