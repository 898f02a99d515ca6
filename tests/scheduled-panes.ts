import type { Scheduler } from "fast-check";
import type { Workbook } from "../src/app";
import { openWorkbook } from "../src/excel";
import { installedOfficeLibrary } from "@plan-of-action/office-host";
import { type NativeBridge, RequestHost } from "@plan-of-action/office-host/host";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

/** Two panes on one open workbook. Loading Office.js for each takes longer than what they do, so they are used again. */
export interface ScheduledPanes {
  readonly panes: readonly [Workbook, Workbook];
  /** Opens a file in both; their requests come to it in the order that a scheduler chooses. */
  open(file: WorkbookFile, scheduler: Scheduler): void;
  /** From here on requests come to the workbook as they are made. */
  unschedule(): void;
}

export function scheduledPanes(): ScheduledPanes {
  let scheduler: Scheduler | null = null;
  const wait = async () => scheduler?.schedule(Promise.resolve());
  const [first, second] = [switchedPane(wait), switchedPane(wait)];
  return {
    panes: [first.workbook, second.workbook],
    open(file, chosen) {
      const host = new RequestHost(file);
      first.connect(host);
      second.connect(host.join());
      scheduler = chosen;
    },
    unschedule() {
      scheduler = null;
    },
  };
}

function switchedPane(wait: () => Promise<unknown>) {
  const { requirements } = new RequestHost(newWorkbookFile());
  let send: (text: string) => void = () => undefined;
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const to = send;
      void wait().then(() => to(text));
    },
  };
  const namespace = installedOfficeLibrary()(bridge, requirements);
  const workbook = openWorkbook({
    run: (batch) => namespace.run(batch),
    createWorkbook: (base64) => namespace.createWorkbook(base64),
    supports: (version) => requirements.isSetSupported("ExcelApi", version),
  });
  return {
    workbook,
    connect({ bridge: inner }: RequestHost) {
      inner.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
      send = (text) => inner.sendMessageToHost(text);
    },
  };
}
