import { CONTENT_TYPE } from "../package/content-types";
import { CHART, DRAWING_ML, RELATIONSHIPS, SPREADSHEET_DRAWING, XML_DECLARATION } from "../xml/namespaces";
import { highest } from "../xml/highest";
import type { Package } from "../package/package";
import { officeType } from "../package/relationships";
import type { SheetPart } from "../sheet/sheet-part";
import type { ChartCorner, ChartPlace } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

const DRAWING = officeType("drawing");
const CHART_LINK = officeType("chart");
/** Charts of the kinds that came with Excel 2016, such as the waterfall. */
const MODERN_CHART = "http://schemas.microsoft.com/office/drawing/2014/chartex";

const EMPTY_DRAWING = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_ML}"></xdr:wsDr>`;

/** A chart's frame in a drawing. */
export interface ChartFrame {
  readonly name: string;
  readonly alternative: string;
  readonly place: ChartPlace;
  readonly part: string;
  readonly link: string;
  /** What goes with the chart: the frame in a group of shapes, else all that anchors it to its cells. */
  readonly element: XmlElement;
}

export interface NewFrame {
  readonly name: string;
  readonly alternative: string;
  readonly place: ChartPlace;
  /** The part of the chart. */
  readonly part: string;
}

/** The name of the sheet's drawing part; `null` if it has none. */
export function drawingPart(sheet: SheetPart): string | null {
  const id = sheet.child("drawing")?.relationshipId() ?? null;
  const target = sheet.pack.relationshipsOf(sheet.name).byId(id)?.target;
  return target !== undefined && sheet.pack.has(target) ? target : null;
}

/** The charts in a drawing, in their order. */
export function chartFrames(pack: Package, drawing: string): ChartFrame[] {
  const links = pack.relationshipsOf(drawing);
  return pack.document(drawing).root.elements.flatMap((anchor) =>
    anchor.descendants(SPREADSHEET_DRAWING, "graphicFrame").flatMap((frame) => {
      const [chart] = [...frame.descendants(CHART, "chart"), ...frame.descendants(MODERN_CHART, "chart")];
      const link = links.byId(chart?.relationshipId() ?? null);
      const name = properties(frame)?.get("name") ?? "";
      const alternative = properties(frame)?.get("descr") ?? "";
      const place = placeOf(anchor);
      const isGrouped = anchor.descendants(SPREADSHEET_DRAWING, "grpSp").length > 0;
      const element = isGrouped ? frame : anchor;
      return link === null ? [] : [{ name, alternative, place, part: link.target, link: link.id, element }];
    }),
  );
}

/** Where an anchor lies. One without cells (`absoluteAnchor`) counts from the first cell's corner. */
function placeOf(anchor: XmlElement): ChartPlace {
  const to = anchor.child("to");
  const extent = anchor.child("ext");
  const position = anchor.child("pos");
  const from = cornerOf(anchor.child("from"));
  return {
    from:
      position === null
        ? from
        : { ...from, columnOffset: Number(position.get("x")), rowOffset: Number(position.get("y")) },
    to: to === null ? null : cornerOf(to),
    size: extent === null ? null : { width: Number(extent.get("cx")), height: Number(extent.get("cy")) },
  };
}

function cornerOf(corner: XmlElement | null): ChartCorner {
  const number = (local: string) => Number(corner?.child(local)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    rowOffset: number("rowOff"),
    columnOffset: number("colOff"),
  };
}

/** Puts a chart's frame into the sheet's drawing, which is made where there is none. */
export function addChartFrame(sheet: SheetPart, frame: NewFrame): void {
  const { pack } = sheet;
  const drawing = ensureDrawing(sheet);
  const { root } = pack.document(drawing);
  const ids = root.descendants(SPREADSHEET_DRAWING, "cNvPr").map((element) => Number(element.get("id")));
  const link = pack.relationshipsOf(drawing).add(CHART_LINK, frame.part);
  root.insert(frameXml(root.prefix, frame, Math.max(1, highest(ids)) + 1, link));
}

/** Removes a chart with its parts; the drawing goes too where nothing else is in it. */
export function removeChartFrame(sheet: SheetPart, { element: chart, link }: ChartFrame): void {
  const { pack } = sheet;
  const drawing = drawingPart(sheet);
  if (drawing === null) return;
  chart.remove();
  pack.removeRelated(drawing, link);
  if (pack.document(drawing).root.elements.length > 0) return;
  const element = sheet.child("drawing");
  pack.removeRelated(sheet.name, element?.relationshipId() ?? "");
  element?.remove();
}

/** The name of the sheet's drawing part, which is made where there is none. */
export function ensureDrawing(sheet: SheetPart): string {
  return drawingPart(sheet) ?? newDrawing(sheet);
}

function newDrawing(sheet: SheetPart): string {
  const part = sheet.pack.freeName((number) => `xl/drawings/drawing${number}.xml`);
  sheet.pack.addPart(part, EMPTY_DRAWING, CONTENT_TYPE.drawing);
  const id = sheet.pack.relationshipsOf(sheet.name).add(DRAWING, part);
  sheet.child("drawing")?.remove();
  sheet.insert("drawing", `<${sheet.prefix}drawing ${sheet.root.relationshipAttribute(id)}/>`);
  return part;
}

function properties(frame: XmlElement): XmlElement | null {
  return frame.child("nvGraphicFramePr")?.child("cNvPr") ?? null;
}

function frameXml(p: string, { name, alternative, place }: NewFrame, id: number, link: string): string {
  return [
    `<${p}twoCellAnchor>`,
    cornerXml(p, "from", place.from),
    cornerXml(p, "to", place.to ?? place.from),
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr>`,
    `<${p}cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alternative)}"/>`,
    `<${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>`,
    `<${p}xfrm><a:off xmlns:a="${DRAWING_ML}" x="0" y="0"/><a:ext xmlns:a="${DRAWING_ML}" cx="0" cy="0"/></${p}xfrm>`,
    `<a:graphic xmlns:a="${DRAWING_ML}"><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${link}"/>`,
    `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`,
  ].join("");
}

/** A corner of an anchor. */
export function cornerXml(p: string, element: "from" | "to", corner: ChartCorner): string {
  const { row, column, rowOffset, columnOffset } = corner;
  return (
    `<${p}${element}><${p}col>${column}</${p}col><${p}colOff>${columnOffset}</${p}colOff>` +
    `<${p}row>${row}</${p}row><${p}rowOff>${rowOffset}</${p}rowOff></${p}${element}>`
  );
}
