import { CONTENT_TYPE } from "../package/content-types";
import {
  CONTENT_TYPES,
  MAIN,
  PACKAGE_RELATIONSHIPS,
  RELATIONSHIPS,
  XML_DECLARATION,
} from "../xml/namespaces";
import { openWorkbookFile } from "./open-workbook";
import { EMPTY_SHEET, EMPTY_STYLES } from "./empty-parts";
import { officeType } from "../package/relationships";
import type { WorkbookFile } from "../workbook-file";
import { ZipArchive } from "../zip/zip-archive";

/** A workbook with one empty sheet, `Sheet1`. */
export function newWorkbookFile(): WorkbookFile {
  const archive = new ZipArchive(null);
  for (const [part, xml] of Object.entries(PARTS)) archive.write(part, new TextEncoder().encode(xml));
  return openWorkbookFile(archive.toBytes());
}

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const link = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${officeType(type)}" Target="${target}"/>`;

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", CONTENT_TYPE.workbook) +
    override("xl/worksheets/sheet1.xml", CONTENT_TYPE.worksheet) +
    `${override("xl/styles.xml", CONTENT_TYPE.styles)}</Types>`,
  "_rels/.rels":
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    `${link(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  "xl/workbook.xml":
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>` +
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    `${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "styles", "styles.xml")}</Relationships>`,
  "xl/worksheets/sheet1.xml": EMPTY_SHEET,
  "xl/styles.xml": EMPTY_STYLES,
};
