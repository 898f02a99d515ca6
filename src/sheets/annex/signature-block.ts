import type { Translate } from "../../plan/message";
import type { Area } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow } from "../../workbook/sheet-description";
import type { LaidColumn } from "./annex-layout";
import type { AnnexBook } from "./annex-styles";
import { heightIn } from "./text-room";

export interface SignatureBlock {
  readonly rows: readonly DescribedRow[];
  /** Rows count from the first of the block. */
  readonly merges: readonly Area[];
}

/** Heights in points: the space above, a line of words, the space to sign and to write into. */
const ABOVE = 12;
const LINE = 12;
const TO_SIGN = 34;
const TO_WRITE = 18;

type Columns = readonly Pick<LaidColumn, "width">[];

/** Where the headers of the parties sign, side by side: signature, with place and date, then name and title. */
export function signatureBlock(
  parties: readonly string[],
  columns: Columns,
  book: AnnexBook,
  translate: Translate,
): SignatureBlock {
  const places = placesFor(parties.length, columns);
  const signers = parties.map((party) => translate({ id: "annex-for", values: { party } }));
  const widths = columns.map(({ width }) => width);
  const heights = signers.map((text, place) => {
    const { first = 0, last = 0 } = places[place] ?? {};
    return heightIn(text, widths.slice(first, last + 1), "signer");
  });
  const notes = [translate({ id: "annex-signature" }), translate({ id: "annex-place-date" })] as const;
  const parted = places.map((place) => partedForDate(place, columns));
  const rows: readonly SignatureRow[] = [
    { height: ABOVE, parts: [] },
    { height: Math.max(LINE, ...heights), parts: filled(places, "signer", signers) },
    { height: TO_SIGN, parts: filled(places, "signature", []) },
    {
      height: LINE,
      parts: parted.flatMap((parts) =>
        parts.length === 1
          ? filled(parts, "signatureNote", [notes.join(", ")])
          : filled(parts, "signatureNote", notes),
      ),
    },
    { height: TO_WRITE, parts: filled(places, "signature", []) },
    {
      height: LINE,
      parts: filled(
        places,
        "signatureNote",
        places.map(() => translate({ id: "annex-name" })),
      ),
    },
  ];
  return {
    rows: rows.map(({ height, parts }) => ({ height, cells: cellsOf(parts, columns.length, book) })),
    merges: rows.flatMap(({ parts }, at) =>
      parts.map(({ first, last }) => ({
        firstRow: at,
        lastRow: at,
        firstColumn: first,
        lastColumn: last,
      })),
    ),
  };
}

interface Place {
  readonly first: number;
  readonly last: number;
}

interface Part extends Place {
  readonly style: "signer" | "signature" | "signatureNote";
  readonly text: string | null;
}

interface SignatureRow {
  readonly height: number;
  readonly parts: readonly Part[];
}

function filled(places: readonly Place[], style: Part["style"], texts: readonly string[]): readonly Part[] {
  return places.map((place, at) => ({ ...place, style, text: texts[at] ?? null }));
}

/** Columns for each party, about as wide, with one left free between two of them where there are enough. */
function placesFor(count: number, columns: Columns): readonly Place[] {
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
  const places = ends.map((last, place) => ({ first: place === 0 ? 0 : (ends[place - 1] ?? -1) + 1, last }));
  return places.map(({ first, last }, place) => {
    const isLast = place === places.length - 1;
    const before = places[place - 1];
    const isFreedBefore = before !== undefined && !hasColumnsLeft(before) && hasColumnsLeft({ first, last });
    return {
      first: isFreedBefore ? first + 1 : first,
      last: !isLast && hasColumnsLeft({ first, last }) ? last - 1 : last,
    };
  });
}

function hasColumnsLeft({ first, last }: Place): boolean {
  return last - first > 1;
}

/** Two thirds for the signature, a third for place and date; what has no room for both is in one piece. */
function partedForDate({ first, last }: Place, columns: Columns): readonly Place[] {
  const width = (from: number, to: number): number =>
    columns.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
  const wanted = (width(first, last) * 2) / 3;
  const ends = Array.from({ length: last - first }, (_, step) => first + step)
    .filter((end) => Math.min(width(first, end), width(end + 1, last)) >= NARROWEST_NOTE)
    .sort((one, other) => Math.abs(width(first, one) - wanted) - Math.abs(width(first, other) - wanted));
  const [end] = ends;
  if (end === undefined) return [{ first, last }];
  return [
    { first, last: end },
    { first: end + 1, last },
  ];
}
/** In characters. */
const NARROWEST_NOTE = 9;

function cellsOf(parts: readonly Part[], columns: number, book: AnnexBook): (DescribedCell | null)[] {
  if (parts.length === 0) return [];
  return Array.from({ length: columns }, (_, column) => {
    const part = parts.find(({ first, last }) => first <= column && column <= last);
    if (part === undefined) return null;
    return book.cell(column === part.first ? part.text : null, part.style);
  });
}
