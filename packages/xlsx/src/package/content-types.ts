import type { XmlDocument } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";

export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: `${DRAWING}.drawing+xml`,
  chart: `${DRAWING}.drawingml.chart+xml`,
  theme: `${DRAWING}.theme+xml`,
  customXmlProperties: `${DRAWING}.customXmlProperties+xml`,
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** The list of what kind of content each part has. */
export class ContentTypes {
  constructor(private readonly document: XmlDocument) {}

  /** `null` if the package does not say. */
  of(part: string): string | null {
    return this.override(part)?.get("ContentType") ?? this.byExtension(part);
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const { root } = this.document;
    this.override(part)?.remove();
    root.insert(`<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  }

  /**
   * Says what the parts with relationships are, once for all of them: a package may list each of those it came with
   * and have nothing for one that is added.
   */
  requireRelationships(): void {
    if (this.byExtension(".rels") !== null) return;
    const { root } = this.document;
    root.insert(`<${root.prefix}Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>`);
  }

  remove(part: string): void {
    this.override(part)?.remove();
  }

  private override(part: string) {
    const name = `/${part}`.toLowerCase();
    return this.document.root
      .childrenNamed("Override")
      .find((element) => element.get("PartName")?.toLowerCase() === name);
  }

  private byExtension(part: string): string | null {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const found = this.document.root
      .childrenNamed("Default")
      .find((element) => element.get("Extension")?.toLowerCase() === extension);
    return found?.get("ContentType") ?? null;
  }
}
