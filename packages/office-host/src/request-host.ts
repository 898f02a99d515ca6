import type { WorkbookFile } from "@plan-of-action/xlsx";
import type { EventClient } from "./change-events";
import { ExcelUser } from "./excel-user";
import { accessDenied, HostError, inactiveWorkbook, internalError } from "./requests/host-error";
import { carryOut, responseError } from "./requests/interpreter";
import { type FaultyMembers, MemberAccess } from "./requests/member-access";
import { OpenWorkbook } from "./open/open-workbook";
import type { Quirks } from "./open/quirks";
import {
  type ActionWatcher,
  doesNothing,
  errorOf,
  type Failure,
  type Interference,
  interruptionOf,
  PlannedFailures,
} from "./planned-failures";
import {
  DELAY_FOR_CELL_EDIT,
  type HostMessage,
  type NativeBridge,
  type RequestBody,
  type ResponseBody,
} from "./requests/protocol";
import { byteLength, isCleanup, Traffic } from "./traffic";

export interface HostOptions {
  /** The name of the workbook's file; by default that of a new workbook which was never saved. */
  readonly name?: string;
  /** The newest set of ExcelApi that the host has; by default `1.17`, that of Excel LTSC 2024. */
  readonly excelApi?: string;
  /** Bytes that a request or a response may have; by default 5 MB, as in Excel on the web. */
  readonly largestMessage?: number;
  /** Members that this build of Excel gets wrong, such as `PageLayout.zoom`. */
  readonly faulty?: FaultyMembers;
  /** What this build does differently from others. */
  readonly quirks?: Quirks;
}

const NEVER_SAVED = "Book1";
const EXCEL_API = "1.17";
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/**
 * The host's end of the bridge: takes requests, carries them out on a workbook and answers. It knows
 * neither Node nor a page, so that it runs in both. Each client of a workbook (each pane, each co-author's
 * add-in) has one of its own.
 */
export class RequestHost {
  readonly bridge: NativeBridge;
  readonly traffic = new Traffic();
  readonly user: ExcelUser;
  readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  private readonly open: OpenWorkbook;
  private readonly events: EventClient;
  private access: MemberAccess;
  private readonly failures = new PlannedFailures();
  private readonly largestMessage: number;
  private watcher: ActionWatcher | null = null;
  private isClosed = false;

  /** Opens a file; in place of it another host's workbook, which both then have open. */
  constructor(
    of: WorkbookFile | RequestHost,
    private readonly options: HostOptions = {},
  ) {
    if (of instanceof RequestHost) this.open = of.open;
    else {
      this.open = new OpenWorkbook(of, options.name ?? NEVER_SAVED, options.quirks);
      this.open.calculation.calculateWhatIsLeft();
    }
    this.access = new MemberAccess(options.excelApi ?? EXCEL_API, options.faulty);
    this.largestMessage = options.largestMessage ?? FIVE_MEGABYTES;
    this.bridge = { sendMessageToHost: (text) => this.receive(text) };
    this.events = this.open.events.join((entries) => {
      if (!this.isClosed) this.send({ type: 3, message: { entries } });
    }, this.access.isSupported("1.14"));
    this.user = new ExcelUser(this.open);
    this.requirements = {
      isSetSupported: (name, version = "1.1") => this.isSetSupported(name, String(version)),
    };
  }

  /** Learns from Office.js which members Excel has, so that members unknown to Excel can be distinguished from those that the host lacks. */
  learnMembers(library: Readonly<Record<string, unknown>>): void {
    this.access.isExcels = (className, name) => {
      const found = library[className];
      return typeof found !== "function" || name in (found.prototype as object);
    };
  }

  /** Another client of the same open workbook: a second pane, or the add-in of a co-author. */
  join(): RequestHost {
    return new RequestHost(this, this.options);
  }

  /** Makes a request of the add-in's fail: the first from now is number 1. */
  failRequest(number: number, failure: Failure): void {
    this.failures.plan(number, failure);
  }

  /** Lets somebody else act just before a request of the add-in's is carried out: the first from now is number 1. */
  beforeRequest(number: number, interference: Interference): void {
    this.failures.planInterference(number, interference);
  }

  /** Lets somebody look at the workbook after each action; `null` ends that. */
  watchActions(watcher: ActionWatcher | null): void {
    this.watcher = watcher;
  }

  /** Refuses all that would change the workbook, as where it is open for reading only; `null` ends that. */
  refuseWrites(refusal: { readonly code: string; readonly message: string } | null): void {
    this.open.refusalOfWrites = refusal === null ? null : new HostError(refusal.code, refusal.message);
  }

  /** Goes on as another build of Excel, in place of the one that it was started as. */
  behaveAs({ faulty, quirks = {} }: Pick<HostOptions, "faulty" | "quirks">): void {
    this.access = new MemberAccess(this.options.excelApi ?? EXCEL_API, faulty);
    this.open.quirks = quirks;
  }

  /** What lay behind the last `GeneralException`, which tells a client nothing of it. */
  get fault(): unknown {
    return this.open.fault;
  }

  /** Ends the host: it answers no more. */
  close(): void {
    this.isClosed = true;
  }

  private isSetSupported(name: string, version: string): boolean {
    if (name === "ExcelApiOnline") return this.access.isSupported(HAS_ONLINE);
    return name === "ExcelApi" ? this.access.isSupported(version) : OTHER_SETS.has(name);
  }

  /** Answers come after the call that asked for them, never during it. */
  private receive(text: string): void {
    // Office.js is the only one to write these.
    const message = JSON.parse(text) as HostMessage;
    void Promise.resolve().then(() => this.attend(message));
  }

  private attend(message: HostMessage): void {
    if (this.isClosed) return;
    const mayWait = (message.flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.user.isInCellEdit && !mayWait) this.answer(message, refusal(CELL_EDIT), null);
    else this.user.afterCellEdit(() => this.process(message));
  }

  private process(message: HostMessage): void {
    const { body } = message.message;
    const planned = isCleanup(body) ? null : this.failures.next();
    const failure = planned?.failure ?? null;
    for (const interfere of planned?.interferences ?? []) interfere(this.user);
    const response = this.open.events.actAs(this.events, () => this.respond(body, failure));
    this.answer(message, response, failure);
    this.open.events.deliver();
  }

  private respond(body: RequestBody, failure: Failure | null): ResponseBody {
    if (byteLength(JSON.stringify(body)) > this.largestMessage) return refusal(REQUEST_TOO_LARGE);
    const error = failure !== null && "code" in failure ? errorOf(failure) : null;
    if (failure !== null && doesNothing(failure)) return error === null ? NO_RESPONSE : refusal(error);
    if (this.open.quirks.deniesAccess && !isCleanup(body)) return refusal(accessDenied());
    if (this.open.elsewhere === "InactiveWorkbook" && !isCleanup(body)) return refusal(inactiveWorkbook());
    const interruption = interruptionOf(failure);
    const response = this.settled(carryOut(this.open, this.access, body, interruption, this.watcher));
    if (error !== null && interruption === null) return refusal(error);
    return byteLength(JSON.stringify(response)) > this.largestMessage
      ? refusal(RESPONSE_TOO_LARGE)
      : response;
  }

  /** The answer, once what the request left open is ended too. */
  private settled(response: ResponseBody): ResponseBody {
    try {
      this.open.settle();
      return response;
    } catch (error) {
      this.open.fault = error;
      return { ...response, Error: response.Error ?? responseError(internalError(error)) };
    }
  }

  private answer(
    { id, message: { body } }: HostMessage,
    response: ResponseBody,
    failure: Failure | null,
  ): void {
    if (failure !== null && "hangs" in failure) return;
    const text = answerText(response, failure);
    this.traffic.add({
      requestBytes: byteLength(JSON.stringify(body)),
      responseBytes: byteLength(text),
      actions: body.Actions.length,
      error: response.Error?.Code ?? null,
      isCleanup: isCleanup(body),
    });
    const statusCode = failure !== null && "status" in failure ? failure.status : 200;
    this.send({ id, type: 2, message: { statusCode, headers: {}, body: text } });
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/**
 * The installed library asks for the online set before some members that ExcelApi has had since this one.
 * What else is in that set the host refuses member by member.
 */
const HAS_ONLINE = "1.17";

/** Sets next to ExcelApi that Office.js asks for before it does one thing or another. */
const OTHER_SETS = new Set(["DelayForCellEdit", "RichApiRuntime", "RichApiRuntimeFlag"]);

const CELL_EDIT = new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);
const REQUEST_TOO_LARGE = new HostError(
  "RequestPayloadSizeLimitExceeded",
  "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
);
const RESPONSE_TOO_LARGE = new HostError(
  "ResponsePayloadSizeLimitExceeded",
  "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
);

const NO_RESPONSE: ResponseBody = { Results: [], TraceIds: [] };

/** What is sent of an answer: all of it, unless it is lost or stops on the way. */
function answerText(response: ResponseBody, failure: Failure | null): string {
  const text = JSON.stringify(response);
  if (failure === null || "code" in failure || "hangs" in failure) return text;
  if ("status" in failure) return "";
  if (failure.truncated === "text") return text.slice(0, Math.floor(text.length / 2));
  const half = response.Results.slice(0, Math.floor(response.Results.length / 2));
  return JSON.stringify({ ...response, Results: half });
}

function refusal(error: HostError): ResponseBody {
  return { Results: [], TraceIds: [], Error: responseError(error) };
}
