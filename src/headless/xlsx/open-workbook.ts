import type { SheetVisibility } from "../../workbook/grid";
import { readThemeColors } from "./colors";
import { CONTENT_TYPE } from "./content-types";
import { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./custom-xml";
import { DefinedNames, WORKBOOK_ORDER, type NameEntry } from "./defined-names";
import { DEFAULT_THEME, EMPTY_SHEET, EMPTY_STYLES } from "./empty-parts";
import { ensureChild } from "./ordered-children";
import { OtherSheet } from "./other-sheet";
import { officeType } from "./relationships";
import { readSharedStrings } from "./shared-strings";
import { SheetPart } from "./sheet-part";
import { mentions, replaceSheet, rewriteCharts } from "./sheet-references";
import { tableIds } from "./sheet-tables";
import { isTrue } from "./style-reading";
import { StyleSheet } from "./style-sheet";
import type { CustomXmlPart, DefinedName, SheetFile, WorkbookFile } from "./workbook-file";
import { removeTabFromViews } from "./workbook-views";
import { openPackage } from "./workbook-package";
import { checkSheetName } from "./sheet-names";
import { Worksheet, type SheetTab } from "./worksheet";
import { damaged, XlsxError } from "./xlsx-error";
import type { Package } from "./package";
import type { XmlElement } from "./xml-document";
import { escapeXml } from "./xml-scan";

/** Opens an .xlsx workbook. Throws an `XlsxError` whose problem says why it cannot be read. */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  const { pack, part } = openPackage(bytes);
  return new OpenWorkbook(pack, part);
}

interface OpenSheet {
  readonly file: Worksheet | OtherSheet;
  /** The `sheet` element in the workbook's part. */
  readonly element: XmlElement;
  readonly part: string;
}

function isVisible({ file }: OpenSheet): boolean {
  return file.visibility === "visible";
}

class OpenWorkbook implements WorkbookFile {
  readonly date1904: boolean;
  private readonly root: XmlElement;
  private readonly tabs: OpenSheet[];
  private readonly definedNames: DefinedNames;
  private hasLostSheet = false;
  private knownStrings: readonly string[] | null = null;
  private knownStyles: StyleSheet | null = null;
  private knownTheme: readonly string[] | null = null;

  constructor(
    private readonly pack: Package,
    private readonly part: string,
  ) {
    this.root = pack.document(part).root;
    this.date1904 = isTrue(this.root.child("workbookPr")?.get("date1904"));
    this.definedNames = new DefinedNames(this.root);
    this.tabs = this.sheetElements().map((element) => this.openSheet(element));
    if (this.tabs.length === 0) throw damaged(part, "it lists no sheets");
  }

  get sheets(): readonly SheetFile[] {
    return this.tabs.map(({ file }) => file);
  }

  get isStructureProtected(): boolean {
    return isTrue(this.root.child("workbookProtection")?.get("lockStructure"));
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.all().map(({ tab, ...name }) => ({
      ...name,
      scope: tab === null ? null : (this.tabs[tab]?.file ?? null),
    }));
  }

  get customXmlParts(): readonly CustomXmlPart[] {
    return readCustomXml(this.pack, this.part);
  }

  addSheet(name: string): SheetFile {
    checkSheetName(name, this.sheets);
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    const part = this.pack.freeName((number) => `${folder}worksheets/sheet${number}.xml`);
    this.pack.addPart(part, EMPTY_SHEET, CONTENT_TYPE.worksheet);
    const link = this.pack.relationshipsOf(this.part).add(officeType("worksheet"), part);
    const list = this.sheetList();
    const sheetId = Math.max(0, ...this.tabs.map(({ file }) => file.id)) + 1;
    const element = list.insert(
      `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${list.relationshipAttribute(link)}/>`,
    );
    const sheet = this.openSheet(element);
    this.tabs.push(sheet);
    return sheet.file;
  }

  removeSheet(sheet: SheetFile): void {
    const index = this.tabOf(sheet) ?? 0;
    const { element, part, file } = this.tabs[index] ?? this.missing(sheet);
    const firstVisible = this.tabs.filter((tab) => tab.file !== file).findIndex(isVisible);
    if (firstVisible < 0) {
      throw new XlsxError({ kind: "notInSheet", sheet: sheet.name, detail: "it is the only visible sheet" });
    }
    this.tabs.splice(index, 1);
    this.rewriteReferences(sheet.name, null);
    this.definedNames.removeTab(index);
    removeTabFromViews(this.root, index, firstVisible);
    this.pack.relationshipsOf(this.part).remove(element.relationshipId() ?? "");
    element.remove();
    this.pack.removeUnused(part);
    this.hasLostSheet = true;
  }

  setName({ scope, ...name }: DefinedName): void {
    this.definedNames.set({ ...name, tab: this.tabOf(scope) });
  }

  removeName(name: string, scope: SheetFile | null): void {
    this.definedNames.remove(name, this.tabOf(scope));
  }

  addCustomXml(xml: string): CustomXmlPart {
    return addCustomXml(this.pack, this.part, xml);
  }

  setCustomXml({ id }: CustomXmlPart, xml: string): void {
    setCustomXml(this.pack, this.part, id, xml);
  }

  removeCustomXml({ id }: CustomXmlPart): void {
    removeCustomXml(this.pack, this.part, id);
  }

  save(): Uint8Array {
    for (const { file } of this.tabs) {
      if (file instanceof Worksheet) file.flush();
    }
    if (this.pack.flush()) {
      ensureChild(this.root, WORKBOOK_ORDER, "calcPr").set("fullCalcOnLoad", "1");
      this.dropStaleCalcChain();
      this.pack.flush();
    }
    return this.pack.toBytes();
  }

  /** The list of the cells to calculate must not name cells without a formula; Excel makes a new one. */
  private dropStaleCalcChain(): void {
    const isStale = this.tabs.some(({ file }) => file instanceof Worksheet && file.hasLostFormula);
    if (!isStale && !this.hasLostSheet) return;
    const links = this.pack.relationshipsOf(this.part);
    for (const { id, target } of links.ofType(officeType("calcChain"))) {
      links.remove(id);
      this.pack.removeUnused(target);
    }
  }

  private rewriteReferences(from: string, to: string | null): void {
    const rewrite = replaceSheet(from, to);
    this.definedNames.rewrite(rewrite);
    for (const { file, part } of this.tabs) {
      if (file instanceof Worksheet) {
        file.rewriteFormulas(rewrite, () => mentions(this.pack.text(part), from));
      }
    }
    rewriteCharts(this.pack, from, rewrite);
  }

  private openSheet(element: XmlElement): OpenSheet {
    const link = this.pack.relationshipsOf(this.part).byId(element.relationshipId());
    const part = link?.target ?? "";
    if (link === null || !this.pack.has(part)) {
      throw damaged(this.part, `the part of the sheet "${element.get("name") ?? ""}" is missing`);
    }
    const tab = this.tabFor(element);
    const isWorksheet = link.type === officeType("worksheet");
    return { element, part, file: isWorksheet ? this.worksheet(tab, part) : new OtherSheet(tab) };
  }

  private worksheet(tab: SheetTab, part: string): Worksheet {
    const context = { sharedStrings: () => this.sharedStrings(), date1904: this.date1904 };
    const load = () => new SheetPart(this.pack, part, context, () => tab.name);
    const worksheet: Worksheet = new Worksheet(tab, load, {
      styles: () => this.styles(),
      theme: () => this.theme(),
      findSheet: (name) => this.sheets.find((sheet) => sheet.name === name) ?? null,
      nextTableId: () => Math.max(0, ...this.allTableIds()) + 1,
      setLocalName: (name, formula) => this.setLocalName(name, formula, worksheet),
    });
    return worksheet;
  }

  private tabFor(element: XmlElement): SheetTab {
    const rename = (name: string) => {
      const others = this.sheets.filter((sheet) => sheet.id !== Number(element.get("sheetId")));
      checkSheetName(name, others);
      const old = element.get("name") ?? "";
      element.set("name", name);
      this.rewriteReferences(old, name);
    };
    return {
      id: Number(element.get("sheetId")),
      get name() {
        return element.get("name") ?? "";
      },
      set name(name) {
        rename(name);
      },
      get visibility() {
        const state = element.get("state");
        return state === "hidden" || state === "veryHidden" ? state : "visible";
      },
      set visibility(visibility: SheetVisibility) {
        element.set("state", visibility === "visible" ? null : visibility);
      },
    };
  }

  private setLocalName(name: string, formula: string | null, scope: SheetFile): void {
    const tab = this.tabOf(scope);
    if (formula === null) this.definedNames.remove(name, tab);
    else this.definedNames.set({ name, formula, tab, hidden: false, comment: null } satisfies NameEntry);
  }

  private tabOf(scope: SheetFile | null): number | null {
    if (scope === null) return null;
    const tab = this.tabs.findIndex(({ file }) => file === scope);
    return tab < 0 ? this.missing(scope) : tab;
  }

  private missing(sheet: SheetFile): never {
    throw new XlsxError({ kind: "notInSheet", sheet: sheet.name, detail: "the sheet was removed" });
  }

  private sharedStrings(): readonly string[] {
    if (this.knownStrings === null) {
      const part = this.pack.related(this.part, officeType("sharedStrings"));
      this.knownStrings = part === null ? [] : readSharedStrings(this.pack.text(part), part);
    }
    return this.knownStrings;
  }

  private styles(): StyleSheet {
    this.knownStyles ??= new StyleSheet(this.pack.document(this.stylesPart()), this.theme());
    return this.knownStyles;
  }

  /** A workbook need not have a style sheet until it gets its first format. */
  private stylesPart(): string {
    const known = this.pack.related(this.part, officeType("styles"));
    if (known !== null) return known;
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    const part = this.pack.freeName((number) => `${folder}styles${number === 1 ? "" : number}.xml`);
    this.pack.addPart(part, EMPTY_STYLES, CONTENT_TYPE.styles);
    this.pack.relationshipsOf(this.part).add(officeType("styles"), part);
    return part;
  }

  private theme(): readonly string[] {
    if (this.knownTheme === null) {
      const part = this.pack.related(this.part, officeType("theme"));
      this.knownTheme = part === null ? DEFAULT_THEME : readThemeColors(this.pack.document(part));
    }
    return this.knownTheme;
  }

  private allTableIds(): number[] {
    return tableIds(
      this.pack,
      this.tabs.map(({ part }) => part),
    );
  }

  private sheetList(): XmlElement {
    return ensureChild(this.root, WORKBOOK_ORDER, "sheets");
  }

  private sheetElements(): XmlElement[] {
    return this.root.child("sheets")?.childrenNamed("sheet") ?? [];
  }
}
