import { MONTHS_THAT_ARE_WORDS } from "../../plan/language/phrases";
import { gregorianYear } from "../../plan/language/time/gregorian-years";
import { CURRENCY_ALONE } from "../../plan/language/numbers/currencies";
import type { Token } from "./number-tokens";
import type { Quantity, QuantityReader } from "./quantity";

/** A part of a text as its numbers are understood. Places count tokens. */
export type Piece = { readonly first: number; readonly next: number } & (
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  /** A day, a month, a year with another year or with a quarter: no number that counts something. */
  | { readonly kind: "date" }
  /** What stands in parentheses. */
  | { readonly kind: "group"; readonly pieces: readonly Piece[] }
  | { readonly kind: "word" | "sign" | "code"; readonly token: Token }
);

const OPENING = "([{（";
const CLOSING = ")]}）";

/** The pieces of a text, those in parentheses apart. */
export function piecesOf(reader: QuantityReader): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  while (place < reader.tokens.all.length) {
    const { pieces: more, next } = piecesFrom(reader, place, 0);
    pieces.push(...more);
    // A closing bracket that nothing opens is passed over.
    place = next + 1;
  }
  return pieces;
}

const DEEPEST = 4;

function piecesFrom(
  reader: QuantityReader,
  start: number,
  depth: number,
): { readonly pieces: readonly Piece[]; readonly next: number } {
  const pieces: Piece[] = [];
  let place = start;
  for (let token = reader.token(place); token !== undefined; token = reader.token(place)) {
    if (token.kind === "sign" && CLOSING.includes(token.text)) break;
    if (token.kind === "sign" && OPENING.includes(token.text) && depth < DEEPEST) {
      const inside = piecesFrom(reader, place + 1, depth + 1);
      pieces.push({ kind: "group", pieces: inside.pieces, first: place, next: inside.next + 1 });
      place = inside.next + 1;
      continue;
    }
    const piece = pieceAt(reader, place, token, pieces.at(-1));
    pieces.push(piece);
    place = piece.next;
  }
  return { pieces, next: place };
}

function pieceAt(reader: QuantityReader, place: number, token: Token, before: Piece | undefined): Piece {
  const next = endOfDate(reader, place);
  if (next !== null) return { kind: "date", first: place, next };
  const quantity = mayBegin(reader, place, token, before) ? reader.quantityAt(place) : null;
  if (quantity !== null) return { kind: "quantity", quantity, first: place, next: quantity.next };
  const kind = token.kind === "number" ? "code" : token.kind;
  return { kind, token, first: place, next: place + 1 };
}

/** Behind a number a dash, a plus and an equals sign join another one to it. */
function mayBegin(reader: QuantityReader, place: number, token: Token, before: Piece | undefined): boolean {
  if (token.kind !== "sign" || before === undefined) return true;
  if ("-−–".includes(token.text)) return before.kind === "word" && !reader.isClose(place);
  return "≥≤><~≈±∼%٪".includes(token.text) || token.text.length > 1 || CURRENCY_ALONE.test(token.text);
}

/** The first token after a date that begins at a place; `null` where none does. */
function endOfDate(reader: QuantityReader, place: number): number | null {
  return (
    endOfNumbers(reader, place) ??
    endOfYears(reader, place) ??
    endOfDayAndMonth(reader, place) ??
    endOfMonthAndYear(reader, place)
  );
}

function digitsAt(reader: QuantityReader, place: number, pattern: RegExp): string | null {
  const token = reader.token(place);
  return token?.kind === "number" && pattern.test(token.text) ? token.text : null;
}

function yearAt(reader: QuantityReader, place: number): boolean {
  const digits = digitsAt(reader, place, /^\d{4}$/);
  return digits !== null && gregorianYear(Number(digits)) !== null;
}

/** "12/06/2024", "2024-06-12", "06/2024". */
function endOfNumbers(reader: QuantityReader, place: number): number | null {
  if (digitsAt(reader, place, /^\d{1,4}$/) === null) return null;
  const divider = reader.token(place + 1)?.text ?? "";
  if (!/^[/\-–]$/.test(divider) || digitsAt(reader, place + 2, /^\d{1,4}$/) === null) return null;
  const isMonthAndYear =
    divider === "/" && yearAt(reader, place + 2) && digitsAt(reader, place, /^\d\d?$/) !== null;
  if (reader.token(place + 3)?.text === divider && digitsAt(reader, place + 4, /^\d{1,4}$/) !== null)
    return place + 5;
  return isMonthAndYear ? place + 3 : null;
}

/** "2024/25", "2023–2025", "Q2 2024", "2027 yılında". */
function endOfYears(reader: QuantityReader, place: number): number | null {
  const token = reader.token(place);
  if (token?.kind === "word" && /^\p{L}{1,4}\d{1,2}$/u.test(token.text))
    return yearAt(reader, place + 1) ? place + 2 : null;
  const after = yearAt(reader, place) ? reader.phrase(place + 1, "afterYear") : 0;
  if (after > 0) return place + 1 + after;
  if (!yearAt(reader, place) || !/^[/\-–—]$/.test(reader.token(place + 1)?.text ?? "")) return null;
  const isYear = yearAt(reader, place + 2) || digitsAt(reader, place + 2, /^\d\d$/) !== null;
  return isYear ? place + 3 : null;
}

function monthAt(reader: QuantityReader, place: number): number {
  const token = reader.token(place);
  if (token?.kind !== "word" || token.text.length < 3) return 0;
  if (MONTHS_THAT_ARE_WORDS().has(token.word.folded) && !yearAt(reader, place + 1)) return 0;
  return reader.phrase(place, "month");
}

/** "12 May", "12–13 de mayo de 2024", "12-May-24". */
function endOfDayAndMonth(reader: QuantityReader, place: number): number | null {
  if (digitsAt(reader, place, /^[0-3]?\d$/) === null) return null;
  let next = place + 1;
  if (reader.isSign(next, "-–—") && digitsAt(reader, next + 1, /^[0-3]?\d$/) !== null) next += 2;
  if (reader.isSign(next, "-–/")) next++;
  next += Math.max(reader.phrase(next, "outOf"), reader.phrase(next, "inYear"));
  const month = monthAt(reader, next);
  return month === 0 ? null : endWithYear(reader, next + month);
}

/** "May 2024", "Dec/2025", "Jan-25". */
function endOfMonthAndYear(reader: QuantityReader, place: number): number | null {
  const month = monthAt(reader, place);
  if (month === 0) return null;
  const next = place + month;
  const end = endWithYear(reader, next);
  return end > next ? end : null;
}

/** The end of the year that goes on with a day or a month; the place itself where none does. */
function endWithYear(reader: QuantityReader, place: number): number {
  let next = place;
  const isClose = reader.isSign(next, "-–/'’");
  if (isClose || reader.isSign(next, ".,")) next++;
  next += Math.max(reader.phrase(next, "outOf"), reader.phrase(next, "inYear"));
  const isYear = yearAt(reader, next) || (isClose && digitsAt(reader, next, /^\d\d$/) !== null);
  return isYear ? next + 1 : place;
}
