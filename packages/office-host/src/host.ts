/** The host without Node and without Office.js: in a page, give its `bridge` to an Office.js that is loaded there. */
export { type HostOptions, RequestHost } from "./request-host";
export { camelCase, DELAY_FOR_CELL_EDIT, type NativeBridge, WRITES } from "./requests/protocol";
export { isSetIncluded } from "./requests/host-object";
export { MemberAccess } from "./requests/member-access";
export { excelFormula, shownText } from "./cells/reading";
export { parseArea, splitSheet } from "./cells/addresses";
export type { ExcelUser } from "./excel-user";
export type { Elsewhere } from "./open/quirks";
