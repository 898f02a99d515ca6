import { ensureDrawing, cornerXml, drawingPart } from "../charts/drawing-part";
import { highest } from "../xml/highest";
import { DRAWING_ML, SPREADSHEET_DRAWING } from "../xml/namespaces";
import type { SheetPart } from "../sheet/sheet-part";
import type { PlacedShape } from "../workbook-file";
import type { XmlElement } from "../xml/xml-document";
import { shapeXml } from "./shape-xml";

/** The shapes that were put on a sheet since it was opened; those that it came with stay as they are. */
export class SheetShapes {
  private added: XmlElement[] = [];

  constructor(private readonly part: SheetPart) {}

  /** Whether the sheet came with shapes or pictures that are not charts. */
  get hasOthers(): boolean {
    const drawing = drawingPart(this.part);
    if (drawing === null) return false;
    const anchors = this.part.pack.document(drawing).root.elements;
    return anchors.some((anchor) => !this.added.includes(anchor) && isShape(anchor));
  }

  /** Puts these shapes in place of those that were put before, the last one in front. */
  replace(shapes: readonly PlacedShape[]): void {
    for (const anchor of this.added) anchor.remove();
    this.added = [];
    if (shapes.length === 0 && drawingPart(this.part) === null) return;
    const root = this.part.pack.document(ensureDrawing(this.part)).root;
    const ids = root.descendants(SPREADSHEET_DRAWING, "cNvPr").map((element) => Number(element.get("id")));
    let id = Math.max(1, highest(ids));
    for (const { shape, place } of shapes) {
      const x = root.prefix;
      const xml =
        `<${x}twoCellAnchor xmlns:a="${DRAWING_ML}">${cornerXml(x, "from", place.from)}${cornerXml(x, "to", place.to ?? place.from)}` +
        `${shapeXml(x, shape, () => ++id)}<${x}clientData/></${x}twoCellAnchor>`;
      this.added.push(root.insert(xml));
    }
  }
}

function isShape(anchor: XmlElement): boolean {
  return ["sp", "cxnSp", "grpSp", "pic"].some((name) => anchor.child(name) !== null);
}
