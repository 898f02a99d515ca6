import type { MessageId, Translate } from "../../plan/message";
import type { Area } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import type { TableColumn } from "../plan/plan-table";
import type { AnnexBook } from "./annex-styles";

export interface SignatureBlock {
  readonly rows: readonly DescribedRow[];
  /** Rows count from the first of the block. */
  readonly merges: readonly Area[];
}

/** Heights in points: the space above, who signs, the signature, name and title, the date. */
const ABOVE = 16;
const LINE = 16;
const SIGNATURE = 44;

/** Where the headers of the parties sign, side by side. */
export function signatureBlock(
  parties: readonly string[],
  columns: readonly Pick<TableColumn, "width">[],
  book: AnnexBook,
  translate: Translate,
): SignatureBlock {
  const places = placesFor(parties.length, columns);
  const row = (
    height: number,
    style: "signer" | "signature" | "signatureNote",
    texts: readonly string[],
  ) => ({
    height,
    cells: cellsOf(places, columns.length, (place) => book.cell(texts[place] ?? null, style)),
  });
  const say = (id: MessageId): string => translate({ id });
  const rows = [
    { height: ABOVE, cells: [] },
    row(
      LINE,
      "signer",
      parties.map((party) => translate({ id: "annex-for", values: { party } })),
    ),
    row(SIGNATURE, "signature", []),
    row(
      LINE,
      "signatureNote",
      parties.map(() => say("annex-name")),
    ),
    row(
      LINE,
      "signatureNote",
      parties.map(() => say("annex-date")),
    ),
  ];
  const merges = rows.flatMap(({ cells }, at) =>
    cells.length === 0
      ? []
      : places.map(({ first, last }) => ({
          firstRow: at,
          lastRow: at,
          firstColumn: first,
          lastColumn: last,
        })),
  );
  return { rows, merges };
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/** Columns for each party, about as wide, with one left free between two of them where there are enough. */
function placesFor(count: number, columns: readonly Pick<TableColumn, "width">[]): readonly Place[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const ends: number[] = [];
  let passed = 0;
  columns.forEach((column, place) => {
    passed += column.width;
    const share = ends.length + 1;
    const left = columns.length - 1 - place;
    if (share < count && (passed >= (width * share) / count || left < count - share + 1)) ends.push(place);
  });
  ends.push(columns.length - 1);
  return ends.map((last, place) => {
    const first = place === 0 ? 0 : (ends[place - 1] ?? -1) + 1;
    const isFreed = place < ends.length - 1 && last - first > 1;
    return { first, last: isFreed ? last - 1 : last };
  });
}

function cellsOf(
  places: readonly Place[],
  columns: number,
  cell: (place: number) => DescribedCell,
): (DescribedCell | null)[] {
  return Array.from({ length: columns }, (_, column) => {
    const place = places.findIndex(({ first, last }) => first <= column && column <= last);
    if (place < 0) return null;
    return column === places[place]?.first ? cell(place) : { ...cell(place), value: null };
  });
}
