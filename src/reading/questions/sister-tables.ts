import type { HeaderWords } from "../../plan/language/header-words";
import { isCalled, nameOfHeader, nameOfTable } from "../answers/names";
import type { PlacedAnswer, PlacedTable } from "../answers/placed-answer";
import { factsOfTable } from "../header/column-facts";
import type { SheetView } from "../sheet/sheet-view";

type OfTable = Extract<PlacedAnswer, { readonly says: "columns" | "rows" }>;

/** A table of the plan with the headers of its columns. */
interface Sister {
  readonly place: PlacedTable;
  readonly headers: ReadonlyMap<number, string>;
}

/**
 * Tables of a plan whose headers have other words: what is said of one of them is said of the others, too, where it has
 * the same columns in the same places.
 */
export class SisterTables {
  private readonly sisters: readonly Sister[];

  constructor(tables: readonly PlacedTable[], views: readonly SheetView[], words: HeaderWords) {
    const known: { readonly view: SheetView; readonly sister: Sister }[] = [];
    for (const place of tables) {
      const view = views.find(({ grid }) => grid.sheet === place.sheet);
      if (view === undefined || place.rows.last < place.rows.first) continue;
      const name = nameOfTable(view, place.rows);
      if (known.some((other) => isCalled(other.view, other.sister.place.rows, name))) continue;
      const { columns } = factsOfTable(view, place.rows, words, null);
      const headers = new Map(columns.map(({ column, header }) => [column, nameOfHeader(header)]));
      known.push({ view, sister: { place, headers } });
    }
    this.sisters = known.map(({ sister }) => sister);
  }

  /** An answer on a table, with the same for the others. */
  withOthers(answer: OfTable): readonly OfTable[] {
    const own = this.sisters.find(({ place }) => isSame(place, answer.table));
    const others = own === undefined ? [] : this.sisters.filter((sister) => sister !== own);
    return [answer, ...others.flatMap((other) => (own === undefined ? [] : this.of(other, answer, own)))];
  }

  private of({ place, headers }: Sister, answer: OfTable, own: Sister): readonly OfTable[] {
    if (answer.says === "rows") return [{ ...answer, table: place }];
    const columns = answer.columns.filter(
      ({ column }) => headers.has(column) && headers.get(column) === own.headers.get(column),
    );
    return columns.length === 0 ? [] : [{ ...answer, table: place, columns }];
  }
}

function isSame(a: PlacedTable, b: PlacedTable): boolean {
  return a.sheet === b.sheet && a.rows.first === b.rows.first && a.rows.last === b.rows.last;
}
