import type { XmlElement } from "../xml/xml-document";

/** Keeps the workbook's windows at tabs that exist when the one at an index goes away. */
export function removeTabFromViews(workbook: XmlElement, removed: number, firstVisible: number): void {
  for (const view of workbook.child("bookViews")?.childrenNamed("workbookView") ?? []) {
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = Number(view.get(name) ?? 0);
      if (tab > removed) view.set(name, tab === 1 ? null : String(tab - 1));
      else if (tab === removed) view.set(name, firstVisible === 0 ? null : String(firstVisible));
    }
  }
}
