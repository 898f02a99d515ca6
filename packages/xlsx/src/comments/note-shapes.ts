import { officeType } from "../package/relationships";
import type { SheetPart } from "../sheet/sheet-part";

// The frames of notes, in a drawing of VML (ECMA-376 part 4, 19). Writers do not always keep that to XML, so it is
// read and changed as text.

const LINK = officeType("vmlDrawing");
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"' +
  ' path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t"' +
  ' o:connecttype="rect"/></v:shapetype></xml>';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Draws the hidden frame of a cell's note, unless it has one. */
export function addNoteShape(part: SheetPart, cell: Cell): void {
  const name = drawingOf(part) ?? addDrawing(part);
  const text = part.pack.text(name);
  if (text.includes(placeOf(cell))) return;
  const ids = [...text.matchAll(/_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  part.pack.setText(name, text.replace(/<\/xml>\s*$/, `${shapeXml(Math.max(1024, ...ids) + 1, cell)}</xml>`));
}

export function removeNoteShape(part: SheetPart, cell: Cell): void {
  const name = drawingOf(part);
  if (name === null) return;
  const text = part.pack.text(name);
  const left = text.replace(/<v:shape\s.*?<\/v:shape>/gs, (shape) =>
    shape.includes(placeOf(cell)) && shape.includes('ObjectType="Note"') ? "" : shape,
  );
  part.pack.setText(name, left);
  if (/<v:shape\s/.test(left)) return;
  const list = part.child("legacyDrawing");
  const id = list?.relationshipId() ?? "";
  list?.remove();
  part.pack.removeRelated(part.name, id);
}

function drawingOf(part: SheetPart): string | null {
  const id = part.child("legacyDrawing")?.relationshipId() ?? null;
  const target = part.pack.relationshipsOf(part.name).byId(id)?.target;
  return target !== undefined && part.pack.has(target) ? target : null;
}

function addDrawing(part: SheetPart): string {
  const { pack } = part;
  const name = pack.freeName((number) => `xl/drawings/vmlDrawing${number}.vml`);
  pack.addPart(name, EMPTY, CONTENT_TYPE);
  const id = pack.relationshipsOf(part.name).add(LINK, name);
  const attribute = part.root.relationshipAttribute(id);
  part.insert("legacyDrawing", `<${part.prefix}legacyDrawing ${attribute}/>`);
  return name;
}

function placeOf({ row, column }: Cell): string {
  return `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
}

/** The size is that which Excel gives a new one. */
function shapeXml(id: number, cell: Cell): string {
  const anchor = [cell.column + 1, 15, cell.row, 2, cell.column + 3, 15, cell.row + 4, 1].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:144pt;height:79pt;` +
    'visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>${placeOf(cell)}</x:ClientData></v:shape>`
  );
}
