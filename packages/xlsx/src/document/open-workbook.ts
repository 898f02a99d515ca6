import type { SheetVisibility } from "../grid/grid";
import { readThemeColors } from "../styles/colors";
import { CONTENT_TYPE } from "../package/content-types";
import { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./custom-xml";
import { DefinedNames, WORKBOOK_ORDER, type NameEntry } from "./defined-names";
import { DocumentFile } from "./document-properties";
import { DEFAULT_THEME, EMPTY_SHEET, EMPTY_STYLES } from "./empty-parts";
import { highest } from "../xml/highest";
import { ensureChild } from "../xml/ordered-children";
import { OtherSheet } from "./other-sheet";
import { officeType } from "../package/relationships";
import { NO_SHARED_STRINGS, readSharedStrings, type SharedStrings } from "../cells/shared-strings";
import { SheetPart } from "../sheet/sheet-part";
import { mentions, replaceSheet, rewriteCharts } from "../sheet/sheet-references";
import { tablesOf } from "../sheet/sheet-tables";
import { isTrue } from "../styles/style-reading";
import { StyleSheet } from "../styles/style-sheet";
import type { CustomXmlPart, DefinedName, SheetFile, WorkbookFile } from "../workbook-file";
import { checkDefinedName, checkTableName } from "./name-rules";
import { setTabSelected } from "../sheet/sheet-view";
import { followActiveTab, readActiveTab, removeTabFromViews, setActiveTab } from "./workbook-views";
import { openPackage } from "../package/workbook-package";
import { checkSheetName } from "./sheet-names";
import { Worksheet, type SheetTab } from "./worksheet";
import { damaged, XlsxError } from "../xlsx-error";
import type { Package } from "../package/package";
import { documentToXml, parseXml, type XmlDocument, type XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

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
  readonly calculatesOnLoad: boolean;
  private readonly root: XmlElement;
  private readonly tabs: OpenSheet[];
  private readonly definedNames: DefinedNames;
  private hasLostSheet = false;
  private toFront: SheetFile | null = null;
  /** Ids are not given twice, also not after their sheet went away. */
  private highestId: number;
  private readonly newStyles = parseXml(EMPTY_STYLES, "styles");
  private knownStrings: SharedStrings | null = null;
  private knownStyles: StyleSheet | null = null;
  private knownTheme: readonly string[] | null = null;

  constructor(
    private readonly pack: Package,
    private readonly part: string,
  ) {
    this.root = pack.document(part).root;
    this.date1904 = isTrue(this.root.child("workbookPr")?.get("date1904"));
    this.calculatesOnLoad = isTrue(this.root.child("calcPr")?.get("fullCalcOnLoad"));
    this.definedNames = new DefinedNames(this.root);
    this.tabs = this.sheetElements().map((element) => this.openSheet(element));
    this.highestId = highest(this.tabs.map(({ file }) => file.id));
    if (this.tabs.length === 0) throw damaged(part, "it lists no sheets");
  }

  get sheets(): readonly SheetFile[] {
    return this.tabs.map(({ file }) => file);
  }

  get calculatesByHand(): boolean {
    return this.root.child("calcPr")?.get("calcMode") === "manual";
  }

  set calculatesByHand(byHand: boolean) {
    if (byHand === this.calculatesByHand) return;
    ensureChild(this.root, WORKBOOK_ORDER, "calcPr").set("calcMode", byHand ? "manual" : null);
  }

  get isStructureProtected(): boolean {
    return isTrue(this.root.child("workbookProtection")?.get("lockStructure"));
  }

  set isStructureProtected(isProtected: boolean) {
    if (isProtected) ensureChild(this.root, WORKBOOK_ORDER, "workbookProtection").set("lockStructure", "1");
    else this.root.child("workbookProtection")?.remove();
  }

  get isProtectedByPassword(): boolean {
    const protection = this.root.child("workbookProtection");
    return ["workbookPassword", "workbookHashValue"].some((name) => (protection?.get(name) ?? null) !== null);
  }

  get document(): DocumentFile {
    return new DocumentFile(this.pack);
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
    const sheetId = ++this.highestId;
    const element = list.insert(
      `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${list.relationshipAttribute(link)}/>`,
    );
    const sheet = this.openSheet(element);
    this.tabs.push(sheet);
    return sheet.file;
  }

  removeSheet(sheet: SheetFile): void {
    const index = this.tabOf(sheet) ?? 0;
    const { element, file } = this.tabs[index] ?? this.missing(sheet);
    const firstVisible = this.tabs.filter((tab) => tab.file !== file).findIndex(isVisible);
    if (firstVisible < 0) {
      throw new XlsxError({ kind: "refused", sheet: sheet.name, detail: "it is the only visible sheet" });
    }
    this.tabs.splice(index, 1);
    this.rewriteReferences(sheet.name, null);
    this.definedNames.removeTab(index);
    removeTabFromViews(this.root, index, firstVisible);
    this.pack.removeRelated(this.part, element.relationshipId() ?? "");
    element.remove();
    this.hasLostSheet = true;
  }

  moveSheet(sheet: SheetFile, to: number): void {
    const before = [...this.tabs];
    const [tab] = this.tabs.splice(this.tabOf(sheet) ?? 0, 1);
    if (tab === undefined) return;
    this.tabs.splice(to, 0, tab);
    tab.element.moveBefore(this.tabs[to + 1]?.element ?? null);
    // A damaged file can name tabs that are not there.
    const placeOf = (place: number) => {
      const moved = before[place];
      return moved === undefined ? place : this.tabs.indexOf(moved);
    };
    this.definedNames.renumberTabs(placeOf);
    followActiveTab(this.root, placeOf);
  }

  get sheetInFront(): SheetFile | null {
    if (this.toFront !== null && this.sheets.includes(this.toFront)) return this.toFront;
    const active = this.tabs[readActiveTab(this.root)];
    const inFront = active !== undefined && isVisible(active) ? active : this.tabs.find(isVisible);
    return inFront?.file ?? null;
  }

  bringToFront(sheet: SheetFile): void {
    this.toFront = sheet;
  }

  setName({ scope, ...name }: DefinedName): void {
    if (!name.name.startsWith("_xlnm.")) checkDefinedName(name.name);
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
    this.addNewStyles();
    if (this.pack.flush()) {
      ensureChild(this.root, WORKBOOK_ORDER, "calcPr").set("fullCalcOnLoad", "1");
      this.dropStaleCalcChain();
      this.pack.flush();
    }
    this.flushViews();
    return this.pack.toBytes();
  }

  /** What was selected and brought to the front, which does not make Excel calculate the workbook again. */
  private flushViews(): void {
    const front = this.toFront === null ? null : this.sheetInFront;
    for (const { file, part } of this.tabs) {
      // Of the other sheets only one that says that it is selected has to be read.
      const isConcerned = file === front || (front !== null && this.pack.text(part).includes("tabSelected"));
      if (file instanceof Worksheet) file.flushView(isConcerned ? file === front : null);
      else if (isConcerned) setTabSelected(this.pack.document(part).root, file === front);
    }
    if (front !== null) setActiveTab(this.root, this.tabOf(front) ?? 0);
    this.toFront = null;
    this.pack.flush();
  }

  /** The list of the cells to calculate must not name cells without a formula; Excel makes a new one. */
  private dropStaleCalcChain(): void {
    const isStale = this.tabs.some(({ file }) => file instanceof Worksheet && file.hasLostFormula);
    if (!isStale && !this.hasLostSheet) return;
    const links = this.pack.relationshipsOf(this.part);
    for (const { id } of links.ofType(officeType("calcChain"))) this.pack.removeRelated(this.part, id);
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
    const context = {
      sharedString: (index: number) => this.sharedStrings().at(index),
      date1904: this.date1904,
      stringWithLooks: (index: number) => this.sharedStrings().withLooks(index),
    };
    const load = () => new SheetPart(this.pack, part, context, () => tab.name);
    const worksheet: Worksheet = new Worksheet(tab, load, {
      styles: () => this.styles(),
      theme: () => this.theme(),
      findSheet: (name) =>
        this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null,
      newTableId: (name) => this.newTableId(name),
      setLocalName: (name, formula, hidden = false) => this.setLocalName(name, formula, worksheet, hidden),
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

  private setLocalName(name: string, formula: string | null, scope: SheetFile, hidden: boolean): void {
    const tab = this.tabOf(scope);
    if (formula === null) this.definedNames.remove(name, tab);
    else this.definedNames.set({ name, formula, tab, hidden, comment: null } satisfies NameEntry);
  }

  private tabOf(scope: SheetFile | null): number | null {
    if (scope === null) return null;
    const tab = this.tabs.findIndex(({ file }) => file === scope);
    return tab < 0 ? this.missing(scope) : tab;
  }

  private missing(sheet: SheetFile): never {
    throw new XlsxError({ kind: "refused", sheet: sheet.name, detail: "the sheet was removed" });
  }

  private sharedStrings(): SharedStrings {
    if (this.knownStrings === null) {
      const part = this.pack.related(this.part, officeType("sharedStrings"));
      this.knownStrings = part === null ? NO_SHARED_STRINGS : readSharedStrings(this.pack.text(part), part);
    }
    return this.knownStrings;
  }

  private styles(): StyleSheet {
    this.knownStyles ??= new StyleSheet(this.stylesDocument(), this.theme());
    return this.knownStyles;
  }

  private stylesDocument(): XmlDocument {
    const part = this.pack.related(this.part, officeType("styles"));
    return part === null ? this.newStyles : this.pack.document(part);
  }

  /** A workbook need not have a style sheet until it gets its first format. */
  private addNewStyles(): void {
    const xml = documentToXml(this.newStyles);
    if (xml === EMPTY_STYLES || this.pack.related(this.part, officeType("styles")) !== null) return;
    const folder = this.part.slice(0, this.part.lastIndexOf("/") + 1);
    const part = this.pack.freeName((number) => `${folder}styles${number === 1 ? "" : number}.xml`);
    this.pack.addPart(part, xml, CONTENT_TYPE.styles);
    this.pack.relationshipsOf(this.part).add(officeType("styles"), part);
    // From here on the part itself takes new formats.
    this.knownStyles = null;
  }

  private theme(): readonly string[] {
    if (this.knownTheme === null) {
      const part = this.pack.related(this.part, officeType("theme"));
      this.knownTheme = part === null ? DEFAULT_THEME : readThemeColors(this.pack.document(part));
    }
    return this.knownTheme;
  }

  /** The id for a table of a new name. */
  private newTableId(name: string): number {
    const tables = tablesOf(
      this.pack,
      this.tabs.map(({ part }) => part),
    );
    const names = this.definedNames.all().filter(({ tab }) => tab === null);
    checkTableName(
      name,
      [...tables, ...names].map((taken) => taken.name),
    );
    return highest(tables.map(({ id }) => id)) + 1;
  }

  private sheetList(): XmlElement {
    return ensureChild(this.root, WORKBOOK_ORDER, "sheets");
  }

  private sheetElements(): XmlElement[] {
    return this.root.child("sheets")?.childrenNamed("sheet") ?? [];
  }
}
