import { ensureChild } from "../xml/ordered-children";
import type { XmlElement } from "../xml/xml-document";
import { isTrue } from "../styles/style-reading";

/** The order of what is in a workbook part (CT_Workbook). */
export const WORKBOOK_ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews"],
  ...["pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects"],
  ...["extLst"],
];

/** A name as the workbook part has it: its scope is the index of a tab. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly tab: number | null;
  readonly hidden: boolean;
  readonly comment: string | null;
}

/** The defined names of a workbook part. Their order is kept; new ones come last. */
export class DefinedNames {
  constructor(private readonly workbook: XmlElement) {}

  all(): NameEntry[] {
    return this.elements().map((element) => ({
      name: element.get("name") ?? "",
      formula: element.text,
      tab: tabOf(element),
      hidden: isTrue(element.get("hidden")),
      comment: element.get("comment"),
    }));
  }

  set({ name, formula, tab, hidden, comment }: NameEntry): void {
    const element = this.find(name, tab) ?? this.add(name, tab);
    element.set("name", name);
    element.set("hidden", hidden ? "1" : null);
    element.set("comment", comment);
    if (element.text !== formula) element.setText(formula);
  }

  remove(name: string, tab: number | null): void {
    this.find(name, tab)?.remove();
    if (this.elements().length === 0) this.workbook.child("definedNames")?.remove();
  }

  /** Removes the names of a tab that goes away and moves those of the tabs after it. */
  removeTab(removed: number): void {
    for (const element of this.elements()) {
      const tab = tabOf(element);
      if (tab === removed) this.remove(element.get("name") ?? "", tab);
      else if (tab !== null && tab > removed) element.set("localSheetId", String(tab - 1));
    }
  }

  /** Gives the names of tabs the tabs' new places. */
  renumberTabs(placeOf: (tab: number) => number): void {
    for (const element of this.elements()) {
      const tab = tabOf(element);
      if (tab !== null) element.set("localSheetId", String(placeOf(tab)));
    }
  }

  /** Puts other formulas in place of those that `rewrite` changes. */
  rewrite(rewrite: (formula: string) => string): void {
    for (const element of this.elements()) {
      const formula = rewrite(element.text);
      if (formula !== element.text) element.setText(formula);
    }
  }

  private find(name: string, tab: number | null): XmlElement | undefined {
    const wanted = name.toLowerCase();
    return this.elements().find(
      (element) => element.get("name")?.toLowerCase() === wanted && tabOf(element) === tab,
    );
  }

  private add(name: string, tab: number | null): XmlElement {
    const list = ensureChild(this.workbook, WORKBOOK_ORDER, "definedNames");
    const element = list.insert(`<${list.prefix}definedName/>`);
    element.set("name", name);
    element.set("localSheetId", tab === null ? null : String(tab));
    return element;
  }

  private elements(): XmlElement[] {
    return this.workbook.child("definedNames")?.childrenNamed("definedName") ?? [];
  }
}

function tabOf(element: XmlElement): number | null {
  const tab = element.get("localSheetId");
  return tab === null ? null : Number(tab);
}
