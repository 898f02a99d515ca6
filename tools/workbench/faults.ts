import type { RequestHost } from "@plan-of-action/office-host/host";
import type { WorkbookFile } from "@plan-of-action/xlsx";

/** Something that goes wrong in an Excel, to see what the pane says to it. */
export interface Fault {
  readonly id: string;
  readonly label: string;
  /** `switch`: stays until it is switched off. `once`: happens to the next request. */
  readonly kind: "switch" | "once";
  readonly isOn: (place: FaultPlace) => boolean;
  /** Makes it happen, or for a switch ends it. */
  readonly set: (place: FaultPlace, on: boolean) => void;
}

export interface FaultPlace {
  readonly host: RequestHost;
  readonly file: WorkbookFile;
  /** Whether all that would change the workbook is refused. */
  readonly isReadOnly: boolean;
  readonly setReadOnly: (on: boolean) => void;
}

// Codes and texts are Excel's own.
export const READ_ONLY = {
  code: "UnsupportedOperationInReadOnlyMode",
  message: "This operation isn't supported while the workbook is in read-only mode.",
};
const FAILURE = {
  code: "GeneralException",
  message: "There was an internal error while processing the request.",
};
const TOO_LARGE = {
  code: "ResponsePayloadSizeLimitExceeded",
  message: "The response payload size has exceeded the limit.",
};

export const FAULTS: readonly Fault[] = [
  {
    id: "cell-edit",
    label: "Excel is in cell edit mode",
    kind: "switch",
    isOn: ({ host }) => host.user.isInCellEdit,
    set: ({ host }, on) => (on ? host.user.beginCellEdit() : host.user.endCellEdit()),
  },
  {
    id: "sheet-protected",
    label: "The sheet in front is protected",
    kind: "switch",
    isOn: ({ host }) => host.user.place.sheet.isProtected,
    set: ({ host }, on) => {
      host.user.place.sheet.isProtected = on;
    },
  },
  {
    id: "structure-protected",
    label: "The workbook's structure is protected",
    kind: "switch",
    isOn: ({ file }) => file.isStructureProtected,
    set: ({ file }, on) => {
      file.isStructureProtected = on;
    },
  },
  {
    id: "read-only",
    label: "The workbook is open for reading only",
    kind: "switch",
    isOn: ({ isReadOnly }) => isReadOnly,
    set: ({ setReadOnly }, on) => setReadOnly(on),
  },
  once("fail", "The next request fails", FAILURE),
  once("fail-second", "The second request from now fails", FAILURE, 2),
  once("too-large", "The next answer is too large", TOO_LARGE),
  {
    id: "hang",
    label: "The next request is never answered",
    kind: "once",
    isOn: () => false,
    set: ({ host }) => host.failRequest(1, { hangs: true }),
  },
];

function once(id: string, label: string, failure: { code: string; message: string }, request = 1): Fault {
  const set = ({ host }: FaultPlace) => host.failRequest(request, failure);
  return { id, label, kind: "once", isOn: () => false, set };
}
