/// <reference types="office-js" preserve="true" />
/**
 * An Excel for .xlsx files: the host at the other end of the genuine Office.js.
 *
 * This module is for Node. In a page, make a `RequestHost` (`host.ts`), set its `bridge` as the global
 * `_richApiNativeBridge`, then load Office.js by its script. The README tells how it works.
 */
import type { WorkbookFile } from "@plan-of-action/xlsx";
import { installedOfficeLibrary } from "./library/office-library";
import { type HostOptions, RequestHost } from "./request-host";

export type { ActionWatcher, Failure, Interference } from "./planned-failures";
export type { HostOptions } from "./request-host";
export { installedOfficeLibrary };

/** A workbook open in an Excel of one's own. */
export interface ExcelHost extends Pick<
  RequestHost,
  | "requirements"
  | "traffic"
  | "user"
  | "fault"
  | "failRequest"
  | "beforeRequest"
  | "watchActions"
  | "refuseWrites"
  | "behaveAs"
  | "close"
> {
  /** The namespace of an instance of Office.js that talks to this host only. */
  readonly Excel: typeof Excel;
  /** A second client of the same open workbook, with an Office.js, traffic and failures of its own. */
  secondClient(): ExcelHost;
}

/** Opens a file in a host behind an instance of Office.js of its own. The file holds what is written. */
export function startHost(file: WorkbookFile, options?: HostOptions): ExcelHost {
  return behindOfficeJs(new RequestHost(file, options));
}

function behindOfficeJs(host: RequestHost): ExcelHost {
  const namespace = installedOfficeLibrary()(host.bridge, host.requirements);
  host.learnMembers({ ...namespace });
  return Object.assign(host, { Excel: namespace, secondClient: () => behindOfficeJs(host.join()) });
}
