import type { HostObject } from "./host-object";

/** The objects that Office.js keeps beyond a request (tracked ranges), by the id that it was given for them. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${++this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(id);
  }
}
