import type { SheetPart } from "./sheet-part";
import type { XmlElement } from "../xml/xml-document";

/** The `col` elements of a worksheet: what is said about whole columns. */
export class SheetColumns {
  constructor(private readonly part: SheetPart) {}

  /** What is said about a column; `null` if nothing is. */
  at(column: number): XmlElement | null {
    return this.elements().find((element) => firstOf(element) <= column && column <= lastOf(element)) ?? null;
  }

  /** Elements that cover just the columns from `first` to `last`, split off others or made. */
  covering(first: number, last: number): XmlElement[] {
    let next = first;
    for (const element of this.existing(first, last)) {
      if (next < firstOf(element)) this.add(next, firstOf(element) - 1, element);
      next = lastOf(element) + 1;
    }
    if (next <= last)
      this.add(next, last, this.elements().find((element) => firstOf(element) > last) ?? null);
    return this.within(first, last);
  }

  /** The elements that there are for columns from `first` to `last`, split off others; none is made. */
  existing(first: number, last: number): XmlElement[] {
    this.splitBefore(first);
    this.splitBefore(last + 1);
    return this.within(first, last);
  }

  private within(first: number, last: number): XmlElement[] {
    return this.elements().filter((element) => firstOf(element) >= first && lastOf(element) <= last);
  }

  private splitBefore(column: number): void {
    const found = this.at(column);
    if (found === null || firstOf(found) === column) return;
    const list = this.list();
    const left = list.insert(found.toXml(), found);
    left.set("max", String(column));
    found.set("min", String(column + 1));
  }

  private add(first: number, last: number, before: XmlElement | null): void {
    const p = this.part.prefix;
    // Excel wants a width with every column that has other properties.
    const width = this.part.child("sheetFormatPr")?.get("defaultColWidth") ?? "9.140625";
    this.list().insert(`<${p}col min="${first + 1}" max="${last + 1}" width="${width}"/>`, before);
  }

  private elements(): XmlElement[] {
    return this.part.child("cols")?.childrenNamed("col") ?? [];
  }

  private list(): XmlElement {
    return this.part.ensure("cols");
  }
}

function firstOf(element: XmlElement): number {
  return Number(element.get("min")) - 1;
}

function lastOf(element: XmlElement): number {
  return Number(element.get("max")) - 1;
}
