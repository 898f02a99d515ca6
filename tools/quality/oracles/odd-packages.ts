import {
  officeType,
  type Parts,
  readParts,
  relationshipsXml,
  zipParts,
} from "../../../packages/xlsx/tests/compose-package";
import { planWorkbook } from "../../../tests/plan-workbook";

/** How many odd packages there are. */
export const ODD_PACKAGES = 112;

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const TYPES = "[Content_Types].xml";

/** Something that programs other than Excel do in their files, and that a reader and a patcher have to bear. */
type Oddity = (parts: Parts) => Parts;

const ODDITIES: Readonly<Record<string, Oddity>> = {
  /** A drawing under a high number, with nothing in it and no others below. */
  "gap in drawings": (parts) =>
    withPart(
      withLink(parts, "rId77", "drawing", "../drawings/drawing7.xml", '<drawing r:id="rId77"/>'),
      "xl/drawings/drawing7.xml",
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      "application/vnd.openxmlformats-officedocument.drawing+xml",
    ),
  comments: (parts) =>
    withPart(
      withLink(parts, "rId50", "comments", "../comments9.xml", ""),
      "xl/comments9.xml",
      `<comments xmlns="${MAIN}"><authors><author>Secretariat</author></authors><commentList>` +
        '<comment ref="B4" authorId="0"><text><t>To be discussed</t></text></comment></commentList></comments>',
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    ),
  "custom properties": (parts) => {
    const part = "docProps/custom.xml";
    const links = parts["_rels/.rels"] ?? "";
    const link = `<Relationship Id="rIdP" Type="${officeType("custom-properties")}" Target="${part}"/>`;
    return withPart(
      { ...parts, "_rels/.rels": links.replace("</Relationships>", `${link}</Relationships>`) },
      part,
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    );
  },
  "print settings and a header": (parts) =>
    inSheet(
      parts,
      "</worksheet>",
      "<headerFooter><oddHeader>&amp;L&amp;A</oddHeader></headerFooter></worksheet>",
    ),
  "absolute targets": (parts) =>
    onEach(parts, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/'),
    ),
  "each relationship listed": (parts) => {
    const overrides = Object.keys(parts)
      .filter((part) => part.endsWith(".rels"))
      .map((part) => `<Override PartName="/${part}" ContentType="${RELATIONSHIPS}"/>`);
    return onEach(parts, TYPES, (xml) =>
      xml
        .replace(/<Default Extension="rels"[^>]*\/>/, "")
        .replace("</Types>", `${overrides.join("")}</Types>`),
    );
  },
  "prefixed sheet": (parts) =>
    onEach(parts, SHEET, (xml) =>
      xml.replaceAll(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`),
    ),
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A plan in a package with some of the oddities: which, the bits of the number say. */
export function oddPackage(number: number): { readonly name: string; readonly bytes: Uint8Array } {
  const chosen = Object.entries(ODDITIES).filter((_, bit) => (number & (1 << bit)) !== 0);
  let parts: Parts = readParts(planWorkbook(2 + (number % 5)).save());
  for (const [, oddity] of chosen) parts = oddity(parts);
  return { name: `odd ${number} (${chosen.map(([name]) => name).join(", ")})`, bytes: zipParts(parts) };
}

function onEach(parts: Parts, part: string, change: (xml: string) => string): Parts {
  const xml = parts[part];
  if (xml === undefined) throw new Error(`The package has no ${part}`);
  return { ...parts, [part]: change(xml) };
}

function inSheet(parts: Parts, place: string, xml: string): Parts {
  return onEach(parts, SHEET, (sheet) => sheet.replace(place, () => xml));
}

function withPart(parts: Parts, part: string, xml: string, type: string): Parts {
  const said = `<Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return onEach({ ...parts, [part]: xml }, TYPES, (types) => types.replace("</Types>", said));
}

/** A relationship of the sheet, with the element that uses it where there is one. */
function withLink(parts: Parts, id: string, type: string, target: string, element: string): Parts {
  const own = relationshipsXml([id, officeType(type), target]);
  const before = parts[SHEET_LINKS];
  const added = /<Relationship .*\/>/.exec(own)?.[0] ?? "";
  const links = before === undefined ? own : before.replace("</Relationships>", `${added}</Relationships>`);
  const withNamespace = onEach({ ...parts, [SHEET_LINKS]: links }, SHEET, (xml) =>
    xml.includes("xmlns:r=") ? xml : xml.replace("<worksheet ", `<worksheet xmlns:r="${OFFICE}" `),
  );
  return element === "" ? withNamespace : inSheet(withNamespace, "</worksheet>", `${element}</worksheet>`);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
