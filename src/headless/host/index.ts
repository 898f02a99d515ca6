/**
 * An Excel for .xlsx files: the host at the other end of the genuine Office.js.
 *
 * Office.js does not know the object model. It gathers what an add-in does to its proxies and sends
 * it on `context.sync()` as one request of *object paths* (how each object is reached: the workbook,
 * a property, a method with arguments, an item by its key, or an object that an earlier request
 * kept) and *actions* on them (instantiate, query, call a method, set a property, trace). The host
 * answers with one result an action and, for the first action that failed, an error; then it tells
 * events. `protocol.ts` has the messages, `interpreter.ts` carries out requests, `query.ts` answers
 * loads, and `objects/` has the object model with one class for each of Excel's.
 *
 * To add a member, write it as a getter, a setter or a method of the class, named as in Office.js,
 * and list it in `objects/*-members.ts` with the ExcelApi set that brought it. Arguments come from
 * outside as they are and are read through `arguments.ts`. What is not listed answers `ApiNotFound`;
 * a value that Excel takes and a file written here cannot hold answers `NotImplemented`.
 *
 * This module is for Node. In a page, make a `RequestHost`, set its `bridge` as the global
 * `_richApiNativeBridge`, then load Office.js by its script.
 */
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { installedOfficeLibrary } from "./office-library";
import { type HostOptions, RequestHost } from "./request-host";

export type { ActionWatcher, Failure, Interference } from "./planned-failures";
export type { HostOptions } from "./request-host";

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
  return Object.assign(host, { Excel: namespace, secondClient: () => behindOfficeJs(host.join()) });
}
