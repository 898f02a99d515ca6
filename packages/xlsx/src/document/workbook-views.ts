import { ensureChild } from "../xml/ordered-children";
import type { XmlElement } from "../xml/xml-document";
import { WORKBOOK_ORDER } from "./defined-names";

/** Keeps the workbook's windows at tabs that exist when the one at an index goes away. */
export function removeTabFromViews(workbook: XmlElement, removed: number, firstVisible: number): void {
  const placeOf = (tab: number): number => (tab === removed ? firstVisible : tab > removed ? tab - 1 : tab);
  for (const view of viewsOf(workbook)) {
    // The tab in front, and the one at which the row of tabs begins.
    for (const name of ["activeTab", "firstSheet"]) setTab(view, name, placeOf(tabOf(view, name)));
  }
}

/** Keeps the same tab in front when tabs have new places; the row of tabs begins at the place where it did. */
export function followActiveTab(workbook: XmlElement, placeOf: (tab: number) => number): void {
  for (const view of viewsOf(workbook)) setTab(view, "activeTab", placeOf(tabOf(view, "activeTab")));
}

/** The place of the tab in front, as the first window has it. */
export function readActiveTab(workbook: XmlElement): number {
  return Number(viewsOf(workbook)[0]?.get("activeTab") ?? 0);
}

/** Brings a tab to the front in every window; a workbook without one gets it. */
export function setActiveTab(workbook: XmlElement, tab: number): void {
  const views = ensureChild(workbook, WORKBOOK_ORDER, "bookViews");
  if (views.child("workbookView") === null) views.insert(`<${views.prefix}workbookView/>`);
  for (const view of viewsOf(workbook)) setTab(view, "activeTab", tab);
}

function viewsOf(workbook: XmlElement): readonly XmlElement[] {
  return workbook.child("bookViews")?.childrenNamed("workbookView") ?? [];
}

function tabOf(view: XmlElement, name: string): number {
  return Number(view.get(name) ?? 0);
}

function setTab(view: XmlElement, name: string, tab: number): void {
  if (tab !== tabOf(view, name)) view.set(name, tab === 0 ? null : String(tab));
}
