import type { SheetFile, SheetShape } from "@plan-of-action/xlsx";
import { cornersOf } from "../cells/geometry";

/** What a shape says while requests change it. */
export type ShapeDraft = { -readonly [Key in Exclude<keyof SheetShape, "shapes">]: SheetShape[Key] };

/** A shape as requests know it, alone or in a group. */
export interface HeldShape {
  readonly id: string;
  readonly sheet: SheetFile;
  readonly draft: ShapeDraft;
  /** The shapes of a group. */
  readonly inside: HeldShape[];
  group: HeldShape | null;
}

/** The shapes that requests put on the sheets; they are written to the file when a request ends. */
export class ShapeDrafts {
  private readonly held = new Map<SheetFile, HeldShape[]>();
  private readonly changed = new Set<SheetFile>();
  private last = 0;

  /** From the one behind all others to the one in front. */
  on(sheet: SheetFile): readonly HeldShape[] {
    return this.listOf(sheet);
  }

  add(sheet: SheetFile, draft: ShapeDraft, inside: readonly HeldShape[] = []): HeldShape {
    const id = `{${(++this.last).toString(16).toUpperCase().padStart(8, "0")}-5AE0-0000-0000-000000000000}`;
    const shape: HeldShape = { id, sheet, draft, inside: [...inside], group: null };
    const list = this.listOf(sheet);
    for (const one of inside) {
      list.splice(list.indexOf(one), 1);
      one.group = shape;
    }
    list.push(shape);
    this.changed.add(sheet);
    return shape;
  }

  /** Takes a shape, with those inside it. */
  remove(shape: HeldShape): void {
    const list = shape.group?.inside ?? this.listOf(shape.sheet);
    list.splice(list.indexOf(shape), 1);
    this.change(shape);
  }

  /** Leaves the shapes of a group where they are, without it. */
  ungroup(shape: HeldShape): void {
    const list = this.listOf(shape.sheet);
    for (const one of shape.inside) one.group = null;
    list.splice(list.indexOf(shape), 1, ...shape.inside);
    this.change(shape);
  }

  /** Moves a shape to another place behind or before the others. */
  reorder(shape: HeldShape, place: (now: number, last: number) => number): void {
    const list = this.listOf(shape.sheet);
    const now = list.indexOf(shape);
    list.splice(now, 1);
    list.splice(place(now, list.length), 0, shape);
    this.change(shape);
  }

  change({ sheet }: HeldShape): void {
    this.changed.add(sheet);
  }

  /** Drops the shapes of a sheet that goes. */
  forget(sheet: SheetFile): void {
    this.held.delete(sheet);
    this.changed.delete(sheet);
  }

  settle(): void {
    for (const sheet of this.changed) {
      sheet.setShapes(
        this.listOf(sheet).map((held) => {
          const shape = shapeOf(held);
          return { shape, place: { ...cornersOf(sheet, shape), size: null } };
        }),
      );
    }
    this.changed.clear();
  }

  private listOf(sheet: SheetFile): HeldShape[] {
    const known = this.held.get(sheet) ?? [];
    this.held.set(sheet, known);
    return known;
  }
}

function shapeOf({ draft, inside }: HeldShape): SheetShape {
  return { ...draft, shapes: inside.map(shapeOf) };
}
