/** A request of Office.js and what the host answered, as they travelled. */
export interface Exchange {
  /** The name of the probe that it is of; empty where a sheet for probes is added or deleted. */
  readonly probe: string;
  readonly request: unknown;
  readonly answer: unknown;
}

/** What travelled between Office.js and an Excel, as a file keeps it. */
export interface Recording {
  readonly format: "plan-of-action-tracker/recording/1";
  /** Which Excel answered, such as "Excel 16.0.17928 on PC". */
  readonly application: string;
  /** The newest version of ExcelApi that it has. */
  readonly excelApi: string;
  readonly exchanges: readonly Exchange[];
}

interface Executor {
  executeAsync(
    customData: unknown,
    flags: number,
    message: { readonly Body: unknown },
  ): Promise<{ Body: unknown }>;
}

/**
 * Lets a context tell of each exchange with its host. Office.js makes what sends its requests with the first of them
 * and keeps it in `_requestExecutor`; an Office.js that does otherwise is not recorded, and works anyway.
 */
export function recordExchanges(
  context: Excel.RequestContext,
  probe: string,
  tell: (exchange: Exchange) => void,
): void {
  let recorder: Executor | undefined;
  Object.defineProperty(context, "_requestExecutor", {
    configurable: true,
    get: () => recorder,
    set: (executor: Executor | undefined) => {
      recorder = executor === undefined ? undefined : recorderOver(executor, probe, tell);
    },
  });
}

function recorderOver(executor: Executor, probe: string, tell: (exchange: Exchange) => void): Executor {
  return {
    async executeAsync(customData, flags, message) {
      const request = plain(message.Body);
      const response = await executor.executeAsync(customData, flags, message);
      tell({ probe, request, answer: plain(response.Body) });
      return response;
    },
  };
}

/** A copy of what travels as JSON, in whichever form this Office.js has it. */
function plain(body: unknown): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : JSON.stringify(body));
  } catch {
    return null;
  }
}
