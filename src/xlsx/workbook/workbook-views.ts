import { ensureChild } from "../xml/ordered-children";
import type { XmlElement } from "../xml/xml-document";
import { WORKBOOK_ORDER } from "./defined-names";

/** The attributes of a window that name a tab by its place. */
const TABS_OF_A_VIEW = ["activeTab", "firstSheet"];

/** Keeps the workbook's windows at tabs that exist when the one at an index goes away. */
export function removeTabFromViews(workbook: XmlElement, removed: number, firstVisible: number): void {
  renumberTabs(workbook, (tab) => (tab === removed ? firstVisible : tab > removed ? tab - 1 : tab));
}

/** Gives the workbook's windows the new places of their tabs. */
export function renumberTabs(workbook: XmlElement, placeOf: (tab: number) => number): void {
  for (const view of viewsOf(workbook)) {
    for (const name of TABS_OF_A_VIEW) setTab(view, name, placeOf(Number(view.get(name) ?? 0)));
  }
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

function setTab(view: XmlElement, name: string, tab: number): void {
  if (tab !== Number(view.get(name) ?? 0)) view.set(name, tab === 0 ? null : String(tab));
}
