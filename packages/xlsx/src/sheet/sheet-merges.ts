import type { Area } from "../grid/grid";
import { areasOverlap, formatArea, parseArea } from "../cells/area-address";
import type { SheetPart } from "./sheet-part";
import type { XmlElement } from "../xml/xml-document";
import { XlsxError } from "../xlsx-error";

interface Merge {
  readonly area: Area;
  readonly element: XmlElement;
}

/** Merges are looked up by bands of rows, since a sheet with thousands would look at all of them for each that is added. */
const ROWS_OF_BAND = 64;
/** A merge over more bands is looked at each time instead: few are so tall, and one may cover a million rows. */
const MAX_BANDS = 16;

/** The merged cells of a worksheet. */
export class SheetMerges {
  private readonly merges = new Set<Merge>();
  private readonly tall = new Set<Merge>();
  private readonly bands = new Map<number, Set<Merge>>();

  constructor(private readonly part: SheetPart) {
    for (const element of part.child("mergeCells")?.childrenNamed("mergeCell") ?? []) {
      const area = parseArea(element.get("ref") ?? "");
      if (area !== null) this.keep({ area, element });
    }
  }

  /** All merged areas, in the order of the part. */
  all(): readonly Area[] {
    return [...this.merges].map(({ area }) => area);
  }

  /** The merged areas that share cells with an area. */
  touching(area: Area): readonly Area[] {
    return this.found(area).map((merge) => merge.area);
  }

  /** Merges an area. Merges inside it end; one that reaches out of it is refused, as Excel does. */
  add(area: Area): void {
    const across = this.touching(area).find((other) => !isInside(other, area));
    if (across !== undefined) {
      const detail = `${formatArea(area)} overlaps the merged cells ${formatArea(across)}`;
      throw new XlsxError({ kind: "refused", sheet: this.part.sheetName(), detail });
    }
    this.remove(area);
    const list = this.part.ensure("mergeCells");
    const element = list.insert(`<${list.prefix}mergeCell ref="${formatArea(area)}"/>`);
    this.keep({ area, element });
    list.set("count", String(this.merges.size));
  }

  /** Ends the merges that touch an area. */
  remove(area: Area): void {
    const ended = this.found(area);
    if (ended.length === 0) return;
    for (const merge of ended) {
      merge.element.remove();
      for (const place of this.places(merge)) place.delete(merge);
    }
    const list = this.part.child("mergeCells");
    if (this.merges.size === 0) list?.remove();
    else list?.set("count", String(this.merges.size));
  }

  private found(area: Area): Merge[] {
    const near = [...bandsOf(area)].flatMap((band) => [...(this.bands.get(band) ?? [])]);
    const candidates = isTall(area) ? this.merges : new Set([...this.tall, ...near]);
    return [...candidates].filter((merge) => areasOverlap(merge.area, area));
  }

  private keep(merge: Merge): void {
    for (const place of this.places(merge)) place.add(merge);
  }

  private places(merge: Merge): Set<Merge>[] {
    if (isTall(merge.area)) return [this.merges, this.tall];
    return [this.merges, ...[...bandsOf(merge.area)].map((band) => this.band(band))];
  }

  private band(index: number): Set<Merge> {
    const known = this.bands.get(index);
    if (known !== undefined) return known;
    const band = new Set<Merge>();
    this.bands.set(index, band);
    return band;
  }
}

function bandOf(row: number): number {
  return Math.floor(row / ROWS_OF_BAND);
}

function isTall({ firstRow, lastRow }: Area): boolean {
  return bandOf(lastRow) - bandOf(firstRow) >= MAX_BANDS;
}

function* bandsOf(area: Area): Iterable<number> {
  if (isTall(area)) return;
  for (let band = bandOf(area.firstRow); band <= bandOf(area.lastRow); band++) yield band;
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}
