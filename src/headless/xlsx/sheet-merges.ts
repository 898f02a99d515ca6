import type { Area } from "../../workbook/grid";
import { areasOverlap, formatArea, parseArea } from "./area-address";
import type { SheetPart } from "./sheet-part";
import { XlsxError } from "./xlsx-error";

/** Read once each: a sheet with thousands of merges looks at all of them with every one that is added. */
const areas = new WeakMap<object, Area | null>();

export function readMerges(part: SheetPart): Area[] {
  return mergeElements(part)
    .map(areaOf)
    .filter((area) => area !== null);
}

function areaOf(element: ReturnType<typeof mergeElements>[number]): Area | null {
  const known = areas.get(element);
  if (known !== undefined) return known;
  const area = parseArea(element.get("ref") ?? "");
  areas.set(element, area);
  return area;
}

/** Merges an area. Merges inside it end; one that reaches out of it is refused, as Excel does. */
export function addMerge(part: SheetPart, area: Area): void {
  for (const other of readMerges(part)) {
    if (areasOverlap(area, other) && !isInside(other, area)) {
      const detail = `${formatArea(area)} overlaps the merged cells ${formatArea(other)}`;
      throw new XlsxError({ kind: "refused", sheet: part.sheetName(), detail });
    }
  }
  removeMerges(part, area);
  const list = part.ensure("mergeCells");
  list.insert(`<${list.prefix}mergeCell ref="${formatArea(area)}"/>`);
  list.set("count", String(mergeElements(part).length));
}

/** Ends the merges that touch an area. */
export function removeMerges(part: SheetPart, area: Area): void {
  for (const element of mergeElements(part)) {
    const merged = areaOf(element);
    if (merged !== null && areasOverlap(merged, area)) element.remove();
  }
  const left = mergeElements(part).length;
  if (left === 0) part.child("mergeCells")?.remove();
  else part.child("mergeCells")?.set("count", String(left));
}

function mergeElements(part: SheetPart) {
  return part.child("mergeCells")?.childrenNamed("mergeCell") ?? [];
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}
