import { formatArea } from "../cells/area-address";
import type { CellContext } from "../cells/cell-xml";
import { ensureChild, insertInOrder } from "../xml/ordered-children";
import type { Package } from "../package/package";
import { MAIN, STRICT_MAIN } from "../xml/namespaces";
import { SheetCells } from "../cells/sheet-cells";
import { readSheet } from "../cells/sheet-reader";
import { damaged, XlsxError } from "../xlsx-error";
import { documentToXml, type XmlDocument, type XmlElement } from "../xml/xml-document";

/** The order of what is in a worksheet (CT_Worksheet). */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...["customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "drawingHF"],
  ...["legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems"],
  ...["tableParts", "extLst"],
];

const FIRST_CELL = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** The part of one worksheet. */
export class SheetPart {
  readonly cells: SheetCells;
  private readonly document: XmlDocument;

  /** Throws an `XlsxError` where the part is damaged or too large. */
  constructor(
    readonly pack: Package,
    readonly name: string,
    readonly context: CellContext,
    /** The title of its tab, for messages. */
    readonly sheetName: () => string,
  ) {
    const source = readSheet(pack.text(name), name, context);
    this.document = source.document;
    if (this.root.uri === STRICT_MAIN) throw new XlsxError({ kind: "strict" });
    if (this.root.local !== "worksheet" || this.root.uri !== MAIN) {
      throw damaged(name, `its root is <${this.root.name}>`);
    }
    const sheetData = this.ensure("sheetData");
    this.cells = new SheetCells(source, sheetData, sheetName);
  }

  get root(): XmlElement {
    return this.document.root;
  }

  get prefix(): string {
    return this.root.prefix;
  }

  child(local: string): XmlElement | null {
    return this.root.child(local);
  }

  ensure(local: string): XmlElement {
    return ensureChild(this.root, ORDER, local);
  }

  insert(local: string, xml: string): XmlElement {
    return insertInOrder(this.root, ORDER, local, xml);
  }

  /** Hands the changed part to the package. */
  flush(): void {
    if (this.cells.isChanged) {
      this.cells.flush();
      this.ensure("dimension").set("ref", formatArea(this.cells.extent() ?? FIRST_CELL));
    }
    const xml = documentToXml(this.document);
    if (xml !== this.pack.text(this.name)) this.pack.setText(this.name, xml);
  }
}
