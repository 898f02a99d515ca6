import { bareColor } from "../charts/chart-look";
import { escapeXml } from "../xml/xml-scan";
import type { ShapeLine, ShapePaint, ShapeText, SheetShape } from "./sheet-shape";

const EMU_A_POINT = 12_700;
const SIXTY_THOUSANDTHS = 60_000;

/** A shape as a drawing has it (CT_Shape, CT_GroupShape), with ids that go on from `next`; `x` is the drawing's prefix. */
export function shapeXml(x: string, shape: SheetShape, next: () => number): string {
  return shape.preset === "group" ? groupXml(x, shape, next) : plainXml(x, shape, next());
}

function plainXml(x: string, shape: SheetShape, id: number): string {
  const box = shape.isTextBox ? ' txBox="1"' : "";
  const locks = shape.lockAspectRatio ? '<a:spLocks noChangeAspect="1"/>' : "";
  return [
    `<${x}sp macro="" textlink=""><${x}nvSpPr>${propertiesXml(x, shape, id)}`,
    `<${x}cNvSpPr${box}>${locks}</${x}cNvSpPr></${x}nvSpPr>`,
    `<${x}spPr>${frameXml(shape)}<a:prstGeom prst="${shape.preset}"><a:avLst/></a:prstGeom>`,
    `${paintXml(shape.fill)}${lineXml(shape.line)}</${x}spPr>`,
    textXml(x, shape),
    `</${x}sp>`,
  ].join("");
}

function groupXml(x: string, group: SheetShape, next: () => number): string {
  const id = next();
  const own = `<a:off x="${emu(group.left)}" y="${emu(group.top)}"/><a:ext cx="${emu(group.width)}" cy="${emu(group.height)}"/>`;
  const inner = own.replace("<a:off", "<a:chOff").replace("<a:ext", "<a:chExt");
  return [
    `<${x}grpSp><${x}nvGrpSpPr>${propertiesXml(x, group, id)}<${x}cNvGrpSpPr/></${x}nvGrpSpPr>`,
    `<${x}grpSpPr><a:xfrm${turnOf(group)}>${own}${inner}</a:xfrm></${x}grpSpPr>`,
    ...group.shapes.map((shape) => shapeXml(x, shape, next)),
    `</${x}grpSp>`,
  ].join("");
}

function propertiesXml(x: string, { name, visible }: SheetShape, id: number): string {
  return `<${x}cNvPr id="${id}" name="${escapeXml(name)}"${visible ? "" : ' hidden="1"'}/>`;
}

function frameXml(shape: SheetShape): string {
  return (
    `<a:xfrm${turnOf(shape)}><a:off x="${emu(shape.left)}" y="${emu(shape.top)}"/>` +
    `<a:ext cx="${emu(shape.width)}" cy="${emu(shape.height)}"/></a:xfrm>`
  );
}

function turnOf({ rotation }: SheetShape): string {
  return rotation === 0 ? "" : ` rot="${Math.round(rotation * SIXTY_THOUSANDTHS)}"`;
}

function paintXml(paint: ShapePaint | null): string {
  if (paint === null) return "<a:noFill/>";
  const { color, transparency } = paint;
  const seen = transparency === 0 ? "" : `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${bareColor(color)}">${seen}</a:srgbClr></a:solidFill>`;
}

function lineXml(line: ShapeLine): string {
  if (!line.visible) return "<a:ln><a:noFill/></a:ln>";
  const compound = line.compound === "sng" ? "" : ` cmpd="${line.compound}"`;
  const dash = line.dash === "solid" ? "" : `<a:prstDash val="${line.dash}"/>`;
  return `<a:ln w="${emu(line.weight)}"${compound}>${paintXml(line)}${dash}</a:ln>`;
}

function textXml(x: string, { text }: SheetShape): string {
  const fits = { none: "", shape: "<a:spAutoFit/>", text: "<a:normAutofit/>" }[text.autoSize];
  const paragraphs = text.text.split("\n").map((line) => paragraphXml(line, text));
  return (
    `<${x}txBody><a:bodyPr vertOverflow="clip" horzOverflow="clip" anchor="${text.anchor}">${fits}</a:bodyPr>` +
    `<a:lstStyle/>${paragraphs.join("")}</${x}txBody>`
  );
}

function paragraphXml(line: string, text: ShapeText): string {
  const said = ` lang="en-US" sz="${Math.round(text.size * 100)}"${text.bold ? ' b="1"' : ""}${text.italic ? ' i="1"' : ""}`;
  const face = text.font === null ? "" : `<a:latin typeface="${escapeXml(text.font)}"/>`;
  const look = `${paintXml({ color: text.color, transparency: 0 })}${face}`;
  const run = line === "" ? "" : `<a:r><a:rPr${said}>${look}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
  return `<a:p><a:pPr algn="${text.align}"/>${run}<a:endParaRPr${said}>${look}</a:endParaRPr></a:p>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}
