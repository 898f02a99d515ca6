import { insertInOrder } from "../xml/ordered-children";
import { DRAWING_ML } from "../xml/namespaces";
import { documentToXml, parseXml, type XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";
import { CHART_ORDER } from "./chart-order";
import { bareColor } from "./chart-look";

/**
 * What a chart is to say at a place of its part, such as `chart/axis[1]/tickLblPos@val`. Steps are names of elements,
 * of which `plot` is the plot of all series, `ser[2]`, `dPt[0]` and `dLbl[0]` those of an index, `axis[0]` and
 * `axis[1]` the axes in their order. Behind the last may be what of it is set: `@name` an attribute, `#fill` its fill,
 * `#line` the colour of its line, `#font:name` an attribute of its texts, `#color` their colour, `#face` their font,
 * `#text` its rich text, `#title` its title, `#value` what is in it. `null` takes the element, the attribute or the
 * text; a fill or a line of `none` is none.
 */
export interface ChartSetting {
  readonly place: string;
  readonly value: string | null;
}

/** A chart's part with settings in their places. What is set of a title or a legend that is not there has no effect. */
export function withSettings(xml: string, settings: readonly ChartSetting[]): string {
  if (settings.length === 0) return xml;
  const document = parseXml(xml, "chart");
  for (const setting of settings) apply(document.root, setting);
  return documentToXml(document);
}

function apply(root: XmlElement, { place, value }: ChartSetting): void {
  const [, path = "", kind = "", what = ""] = /^([^@#]*)(?:([@#])(.*))?$/.exec(place) ?? [];
  const element = follow(root, path.split("/"), value !== null);
  if (element === null) return;
  if (kind === "") {
    if (value === null) element.remove();
  } else if (kind === "@") element.set(what, value);
  else if (what === "fill") setPaint(child(element, "spPr"), value);
  else if (what === "line") setPaint(lineOf(child(element, "spPr")), value);
  else if (what === "dash" || what === "width") setStroke(lineOf(child(element, "spPr")), what, value);
  else if (what === "title") setTitle(element, value);
  else if (what === "value") element.setText(value ?? "");
  else if (what === "text") setText(element, value ?? "");
  else for (const font of fontsIn(element)) setFont(font, what, value);
}

/** The element at a place; `null` if it is not there and is not to be made. */
function follow(root: XmlElement, steps: readonly string[], isMade: boolean): XmlElement | null {
  let at: XmlElement | null = root;
  for (const step of steps) {
    if (at === null || step === "") continue;
    const isKept: boolean = NOT_MADE.has(step) || !isMade;
    at = stepTo(at, step, !isKept);
  }
  return at;
}

/** Without a title or a legend there is nothing to be set of them. */
const NOT_MADE = new Set(["title", "legend", "chart", "plotArea"]);

function stepTo(parent: XmlElement, step: string, isMade: boolean): XmlElement | null {
  const [, name = "", index = null] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const found = find(parent, name, index === null ? null : Number(index));
  return found ?? (isMade ? make(parent, name, index) : null);
}

function find(parent: XmlElement, name: string, index: number | null): XmlElement | null {
  const of = (wanted: RegExp) => parent.elements.filter(({ local }) => wanted.test(local));
  if (name === "plot") return of(/Chart$/)[0] ?? null;
  if (name === "axis") return of(/Ax$/)[index ?? 0] ?? null;
  if (name === "trendline") return parent.childrenNamed(name)[index ?? 0] ?? null;
  if (index === null) return parent.child(name);
  return parent.childrenNamed(name).find((one) => one.child("idx")?.get("val") === String(index)) ?? null;
}

const NOTHING_SHOWN = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
  .map((what) => `<c:show${what} val="0"/>`)
  .join("");

/** What elements cannot be without (their content by the schema). */
const CONTENTS: Readonly<Record<string, string>> = {
  dLbls: NOTHING_SHOWN,
  trendline: '<c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/>',
  dTable:
    '<c:showHorzBorder val="1"/><c:showVertBorder val="1"/><c:showOutline val="1"/><c:showKeys val="1"/>',
};

function make(parent: XmlElement, name: string, index: string | null): XmlElement | null {
  const order = CHART_ORDER[parent.local];
  if (!order?.includes(name)) return null;
  const key = index === null || name === "trendline" ? "" : `<c:idx val="${index}"/>`;
  const content = name === "dLbl" ? shownOf(parent) : (CONTENTS[name] ?? "");
  const inside = key + content;
  const xml = inside === "" ? `<c:${name}/>` : `<c:${name}>${inside}</c:${name}>`;
  const made = insertInOrder(parent, order, name, xml);
  if (name === "crossesAt") parent.child("crosses")?.remove();
  return made;
}

/** A label of its own shows what the others do unless set otherwise. */
function shownOf(labels: XmlElement): string {
  const shown = labels.elements.filter(
    ({ local }) => local.startsWith("show") && local !== "showLeaderLines",
  );
  return shown.map((one) => one.toXml()).join("") || NOTHING_SHOWN;
}

function child(parent: XmlElement, name: string): XmlElement {
  return parent.child(name) ?? insertInOrder(parent, CHART_ORDER[parent.local] ?? [], name, `<c:${name}/>`);
}

function lineOf(shape: XmlElement): XmlElement {
  return drawn(shape, "ln") ?? putDrawn(shape, "ln", "<a:ln/>");
}

function drawn(parent: XmlElement, local: string): XmlElement | null {
  return parent.elements.find((one) => one.uri === DRAWING_ML && one.local === local) ?? null;
}

/** Puts an element of DrawingML in its place. */
function putDrawn(parent: XmlElement, local: string, xml: string): XmlElement {
  drawn(parent, local)?.remove();
  const order = CHART_ORDER[parent.local] ?? [];
  const rank = order.indexOf(local);
  const before = parent.elements.find((one) => order.indexOf(one.local) > rank) ?? null;
  return parent.insert(xml, before);
}

function setPaint(element: XmlElement, color: string | null): void {
  for (const fill of ["noFill", "solidFill", "gradFill"]) drawn(element, fill)?.remove();
  if (color === null) return;
  if (color === "none") putDrawn(element, "noFill", "<a:noFill/>");
  else putDrawn(element, "solidFill", solid(color));
}

function setStroke(line: XmlElement, what: "dash" | "width", value: string | null): void {
  if (what === "width") line.set("w", value);
  else if (value === null) drawn(line, "prstDash")?.remove();
  else putDrawn(line, "prstDash", `<a:prstDash val="${value}"/>`);
}

/** What says how the texts of an element are set: of a text of its own all runs, else its `txPr`. */
function fontsIn(element: XmlElement): XmlElement[] {
  const own = element.child("tx")?.descendants(DRAWING_ML, "defRPr") ?? [];
  const runs = element.child("tx")?.descendants(DRAWING_ML, "rPr") ?? [];
  if (own.length + runs.length > 0) return [...own, ...runs];
  const text = child(element, "txPr");
  if (text.elements.length === 0) text.insert(PLAIN_TEXT);
  const single = element.childrenNamed("dLbl").flatMap((label) => label.childrenNamed("txPr"));
  return [text, ...single].flatMap((one) => one.descendants(DRAWING_ML, "defRPr"));
}

const PLAIN_TEXT =
  '<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p>';

function setFont(font: XmlElement, what: string, value: string | null): void {
  if (what.startsWith("font:")) {
    font.set(what.slice("font:".length), value);
    return;
  }
  if (what === "face") {
    for (const name of ["latin", "cs"]) drawn(font, name)?.remove();
    if (value !== null) font.insert(faceXml("latin", value) + faceXml("cs", value));
    return;
  }
  drawn(font, "solidFill")?.remove();
  if (value !== null) font.insert(solid(value), font.elements[0] ?? null);
}

function faceXml(name: string, face: string): string {
  return `<a:${name} typeface="${escapeXml(face)}"/>`;
}

function setTitle(element: XmlElement, text: string | null): void {
  element.child("title")?.remove();
  if (text === null) return;
  const xml = `<c:title>${plainText(text, "")}<c:overlay val="0"/></c:title>`;
  insertInOrder(element, CHART_ORDER[element.local] ?? [], "title", xml);
}

/** Gives a label a text of its own. */
function setText(element: XmlElement, text: string): void {
  element.child("tx")?.remove();
  insertInOrder(element, CHART_ORDER[element.local] ?? [], "tx", plainText(text, ""));
}

function plainText(text: string, look: string): string {
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${look}/></a:pPr>` +
    `<a:r><a:rPr lang="en-US"${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${bareColor(color)}"/></a:solidFill>`;
}
