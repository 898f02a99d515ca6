import { formatAddress } from "../grid/cell-reference";
import type { Area } from "../grid/grid";
import { formatArea, parseAreas } from "../cells/area-address";
import { argb, readColor } from "../styles/colors";
import { ensureChild, insertInOrder } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";
import { isTrue } from "../styles/style-reading";
import type { XmlElement } from "../xml/xml-document";

/** The order inside `sheetPr` and inside `sheetView`. */
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function readTabColor(part: SheetPart, theme: readonly string[]): string | null {
  return readColor(part.child("sheetPr")?.child("tabColor") ?? null, theme);
}

export function setTabColor(part: SheetPart, color: string | null): void {
  part.child("sheetPr")?.child("tabColor")?.remove();
  if (color === null) return;
  const element = ensureChild(part.ensure("sheetPr"), PROPERTIES_ORDER, "tabColor");
  element.set("rgb", argb(color));
}

/** The element that says how the sheet fits its pages. */
export function ensurePageProperties(part: SheetPart): XmlElement {
  return ensureChild(part.ensure("sheetPr"), PROPERTIES_ORDER, "pageSetUpPr");
}

export function showsGridlines(part: SheetPart): boolean {
  return isTrue(firstView(part)?.get("showGridLines") ?? "1");
}

export function setShowGridlines(part: SheetPart, shown: boolean): void {
  ensureView(part).set("showGridLines", shown ? null : "0");
}

export function readFrozen(part: SheetPart): Frozen {
  const pane = firstView(part)?.child("pane");
  const isFrozen = pane?.get("state") === "frozen" || pane?.get("state") === "frozenSplit";
  if (!pane || !isFrozen) return { rows: 0, columns: 0 };
  return { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
}

/** Freezes the first rows and columns, or ends that where both are none. */
export function setFrozen(part: SheetPart, { rows, columns }: Frozen): void {
  const view = ensureView(part);
  for (const element of [...view.childrenNamed("pane"), ...view.childrenNamed("selection")]) element.remove();
  view.set("topLeftCell", null);
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const first = formatAddress(rows, columns);
  const pane = ensureChild(view, VIEW_ORDER, "pane");
  if (columns > 0) pane.set("xSplit", String(columns));
  if (rows > 0) pane.set("ySplit", String(rows));
  pane.set("topLeftCell", first);
  pane.set("activePane", active);
  pane.set("state", "frozen");
  const selection = ensureChild(view, VIEW_ORDER, "selection");
  selection.set("pane", active);
  selection.set("activeCell", first);
  selection.set("sqref", first);
}

/** The selected cells; of several areas the first. */
export function readSelection(part: SheetPart): Area {
  const view = firstView(part);
  const [area] = parseAreas(activeSelection(view)?.get("sqref") ?? "");
  return area ?? FIRST_CELL;
}

/** Selects cells in the part of the window that is active; a split or frozen window has several. */
export function setSelection(part: SheetPart, area: Area): void {
  const view = ensureView(part);
  const active = view.child("pane")?.get("activePane") ?? null;
  const selection =
    activeSelection(view) ?? insertInOrder(view, VIEW_ORDER, "selection", `<${view.prefix}selection/>`);
  if (active !== null) selection.set("pane", active);
  selection.set("activeCell", formatAddress(area.firstRow, area.firstColumn));
  selection.set("activeCellId", null);
  selection.set("sqref", formatArea(area));
}

/** Marks a sheet's tab as the one that is edited; what is typed goes to all sheets that are so marked. */
export function setTabSelected(root: XmlElement, isSelected: boolean): void {
  for (const view of root.child("sheetViews")?.childrenNamed("sheetView") ?? []) {
    if (isSelected !== isTrue(view.get("tabSelected"))) view.set("tabSelected", isSelected ? "1" : null);
  }
}

const FIRST_CELL: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function activeSelection(view: XmlElement | null): XmlElement | null {
  const active = view?.child("pane")?.get("activePane") ?? "topLeft";
  return (
    view?.childrenNamed("selection").find((selection) => (selection.get("pane") ?? "topLeft") === active) ??
    null
  );
}

function firstView(part: SheetPart): XmlElement | null {
  return part.child("sheetViews")?.child("sheetView") ?? null;
}

function ensureView(part: SheetPart): XmlElement {
  const views = part.ensure("sheetViews");
  return views.child("sheetView") ?? views.insert(`<${views.prefix}sheetView workbookViewId="0"/>`);
}
