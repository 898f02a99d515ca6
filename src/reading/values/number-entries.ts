import type { NumberPhraseKind } from "../../plan/language/numbers/number-phrases";
import type { Piece } from "./number-pieces";
import type { Quantity, QuantityReader } from "./quantity";

/** Whose a number is, where its text says so: "14 men", "F: 12", "N: 120". */
export interface Label {
  readonly text: string;
  readonly men: boolean;
  readonly women: boolean;
  readonly ratio: "numerator" | "denominator" | null;
}

/** How a number is joined to the one before it. */
export type Link =
  | "list"
  | "plus"
  | "times"
  | "equals"
  | "range"
  | "outOf"
  | "slash"
  | "ofWhich"
  | "colon"
  /** Words alone are between: "3 sessions on 2 topics". */
  | "words"
  /** Nothing is between. */
  | "none";

/** A number of a text with its surroundings. */
export interface Entry {
  readonly quantity: Quantity;
  /** How it is joined to the one before; `null` for the first. */
  readonly link: Link | null;
  readonly label: Label | null;
  /** The year that it names, and so counts nothing. */
  readonly year: number | null;
  /** What stands in parentheses behind it. */
  readonly groups: readonly (readonly Piece[])[];
  /** Its words as they stand. */
  readonly text: string;
  /** The words behind it. */
  readonly after: string;
  /** It is said of each of something: "1 per country". */
  readonly isRate: boolean;
}

export interface Entries {
  readonly all: readonly Entry[];
  /** The words before the first number that say nothing of numbers; "" where there are none. */
  readonly wordsBefore: string;
  /** Words say that the numbers are carried on. */
  readonly isCumulative: boolean;
  /** Digits that are no number, with the numbers that they could be. */
  readonly codes: readonly (readonly string[])[];
}

const LABEL_KINDS: readonly NumberPhraseKind[] = ["men", "women", "group", "numerator", "denominator"];

/** The numbers of a text, or of what stands in parentheses in it, each with its surroundings. */
export function entriesOf(reader: QuantityReader, pieces: readonly Piece[]): Entries {
  return new EntryReader(reader, pieces).entries();
}

type QuantityPiece = Extract<Piece, { kind: "quantity" }>;

class EntryReader {
  private readonly places: readonly number[];
  /** "M: 14, F: 12": labels stand before their numbers. */
  private readonly isLabelBefore: boolean;
  private readonly isRange: boolean;
  private readonly isPart: boolean;
  private readonly wordsBefore: string;

  constructor(
    private readonly reader: QuantityReader,
    private readonly pieces: readonly Piece[],
  ) {
    this.places = pieces.flatMap(({ kind }, place) => (kind === "quantity" ? [place] : []));
    const lead = this.withoutTotal(pieces.slice(0, this.places[0] ?? 0));
    const label = this.labelAtEnd(lead);
    this.isLabelBefore = label !== null && label.length === lead.length;
    const words = lead.slice(
      0,
      lead.length - lengthWhile([...lead].reverse(), (piece) => isSignOf(piece, ":.,-–")),
    );
    this.isRange = this.isPhrase(words, "between");
    this.isPart = this.isPhrase(words, "ofWhich");
    const isYearNamed = this.isPhrase(words, "inYear") && this.quantityAt(0)?.quantity.year != null;
    const [first] = lead;
    const isRate = ["planned" as const, ...RATES].some((kind) => this.isPhrase(words, kind));
    const isSaid = this.isLabelBefore || this.isRange || this.isPart || isYearNamed || isRate;
    this.wordsBefore =
      first === undefined || isSaid ? "" : this.reader.textOf(first.first, (words.at(-1) ?? first).next);
  }

  entries(): Entries {
    const words = this.pieces.filter(({ kind }) => kind === "word" || kind === "group").flatMap(wordsIn);
    return {
      all: this.places.map((_, index) => this.entryAt(index)),
      wordsBefore: this.wordsBefore,
      isCumulative: words.some(({ first }) => this.reader.phrase(first, "cumulative") > 0),
      codes: this.pieces.flatMap((piece) =>
        piece.kind === "code" && piece.token.kind === "code" ? [piece.token.couldBe] : [],
      ),
    };
  }

  /** Whether the pieces are one phrase of some kind and nothing else. */
  private isPhrase([first, ...others]: readonly Piece[], kind: NumberPhraseKind): boolean {
    if (first === undefined) return false;
    // "de un total de" is one, and so is the "de" before "un total de 60".
    return this.reader
      .phrasesAt(first.first)
      .some(({ kinds, count }) => kinds.has(kind) && count === others.length + 1);
  }

  /** "Total: 40", "cumulative 35": the word says of the number behind it how it came about. */
  private withoutTotal(lead: readonly Piece[]): readonly Piece[] {
    const [first] = lead;
    const total =
      first === undefined
        ? 0
        : Math.max(this.reader.phrase(first.first, "total"), this.reader.phrase(first.first, "cumulative"));
    if (total === 0) return lead;
    const rest = lead.slice(total);
    return rest.slice(lengthWhile(rest, (piece) => isSignOf(piece, ":=-–.,")));
  }

  private quantityAt(index: number): QuantityPiece | null {
    const piece = this.pieces[this.places[index] ?? -1];
    return piece?.kind === "quantity" ? piece : null;
  }

  /** What stands between a number and the next one. */
  private piecesAfter(index: number): readonly Piece[] {
    const from = this.places[index] ?? 0;
    return this.pieces.slice(from + 1, this.places[index + 1] ?? this.pieces.length);
  }

  private entryAt(index: number): Entry {
    const piece = this.quantityAt(index);
    if (piece === null) throw new Error("each place is that of a quantity");
    const { quantity } = piece;
    const after = this.piecesAfter(index);
    const own = after.slice(
      0,
      lengthWhile(after, ({ kind }) => kind === "word"),
    );
    const isLast = index === this.places.length - 1;
    const unit = isLast ? own : this.withoutJoint(own, after.length === own.length);
    const before = this.labelBefore(index);
    const label = before ?? (this.isLabelBefore ? null : this.labelBehind(quantity, unit));
    const end = unit.at(-1)?.next ?? quantity.next;
    return {
      quantity,
      link: index > 0 ? this.linkOf(index) : this.isPart ? "ofWhich" : null,
      label,
      year: this.yearOf(index, quantity, after),
      groups: after.flatMap((other) => (other.kind === "group" ? [other.pieces] : [])),
      text: this.reader.textOf(before?.first ?? quantity.first, end),
      after: this.reader.textOf(quantity.next, end),
      isRate: unit.some(({ first }) => this.reader.phrase(first, "per") > 0),
    };
  }

  /** The words behind a number without those that only join the next one to it. */
  private withoutJoint(words: readonly Piece[], isAll: boolean): readonly Piece[] {
    if (!isAll) return words;
    for (let place = 0; place < words.length; place++) {
      const first = words[place]?.first ?? 0;
      const joins = JOINTS.some((kind) => this.reader.phrase(first, kind) >= words.length - place);
      if (joins) return words.slice(0, place);
    }
    return words;
  }

  private labelBefore(index: number): (Label & { readonly first: number }) | null {
    if (!this.isLabelBefore) return null;
    const lead =
      index === 0
        ? this.withoutTotal(this.pieces.slice(0, this.places[0] ?? 0))
        : this.piecesAfter(index - 1);
    return this.labelAtEnd(lead)?.label ?? null;
  }

  /** The label with which some pieces end, a colon behind it passed over; with how many of them it takes. */
  private labelAtEnd(
    pieces: readonly Piece[],
  ): { readonly label: Label & { readonly first: number }; readonly length: number } | null {
    const end = pieces.length - lengthWhile([...pieces].reverse(), (piece) => isSignOf(piece, ":=-–.#"));
    for (let length = 1; length <= Math.min(4, end); length++) {
      const first = pieces[end - length]?.first ?? 0;
      const label = this.labelAt(first, length);
      if (label !== null) return { label: { ...label, first }, length: length + pieces.length - end };
    }
    return null;
  }

  private labelBehind({ digits }: Quantity, unit: readonly Piece[]): Label | null {
    const end = unit.at(-1)?.next ?? digits + 2;
    for (let place = digits + 1; place < Math.min(end, digits + 6); place++) {
      for (let length = Math.min(4, end - place); length > 0; length--) {
        const label = this.labelAt(place, length);
        const isLetter = (this.reader.token(place)?.text.length ?? 0) === 1;
        const isWhole = place === digits + 1 && place + length === end;
        if (label !== null && label.ratio === null && (!isLetter || isWhole)) return label;
      }
    }
    return null;
  }

  private labelAt(first: number, length: number): Label | null {
    const kinds = LABEL_KINDS.filter((kind) => this.reader.phrase(first, kind) === length);
    if (kinds.length === 0) return null;
    return {
      text: this.reader.textOf(first, first + length),
      men: kinds.includes("men"),
      women: kinds.includes("women"),
      ratio: kinds.includes("numerator") ? "numerator" : kinds.includes("denominator") ? "denominator" : null,
    };
  }

  private linkOf(index: number): Link {
    const label = this.isLabelBefore ? this.labelAtEnd(this.piecesAfter(index - 1)) : null;
    const between = this.piecesAfter(index - 1).slice(0, label === null ? undefined : -label.length);
    const has = (signs: string): boolean => between.some((piece) => isSignOf(piece, signs));
    const isPhrase = (kind: NumberPhraseKind): boolean => this.isPhrase(between, kind);
    if (has("=")) return "equals";
    if (has("x×X*")) return "times";
    if (between.some(({ first }) => this.reader.phrase(first, "ofWhich") > 0)) return "ofWhich";
    if (between.length === 1 && has("-–—~‐‑")) return "range";
    if (isPhrase("to") || (this.isRange && index === 1 && isPhrase("and"))) return "range";
    if (isPhrase("outOf") || this.isOutOfThe(between)) return "outOf";
    if (between.length === 1 && has("/")) return "slash";
    if (has("+")) return "plus";
    if (has(":") || (has("-–—") && between.some(({ kind }) => kind === "word"))) return "colon";
    const isJoined = between.some(({ first }) => this.reader.phrase(first, "and") > 0);
    if (isJoined || has(",;|/&،、.·•")) return "list";
    return between.length === 0 ? "none" : "words";
  }

  /** "3 of the 4". */
  private isOutOfThe(between: readonly Piece[]): boolean {
    const first = between[0]?.first;
    if (first === undefined) return false;
    const length = this.reader.phrase(first, "outOf");
    return length > 0 && this.isPhrase(between.slice(length), "article");
  }

  private yearOf(index: number, { year }: Quantity, after: readonly Piece[]): number | null {
    if (year === null) return null;
    const isLast = index === this.places.length - 1;
    if (index === 0)
      return this.places.length > 1 && after.length === 1 && isSignOf(after[0], ":=") ? year : null;
    // "1500 of 2000": so many of something are no day or month of a year.
    const former = this.quantityAt(index - 1)?.quantity.number ?? 0;
    if (former > MAX_IN_YEAR && this.linkOf(index) === "outOf") return null;
    const before = this.piecesAfter(index - 1);
    const last = before.at(-1);
    const isNamed = last !== undefined && this.endsWithPhrase(before, "inYear");
    if (isNamed) return year;
    const isFollowed = after.some(({ kind }) => kind === "word" || kind === "group");
    if (isFollowed) return null;
    return isLast && last?.kind === "word" ? year : isSignOf(after[0], ":=") ? year : null;
  }

  private endsWithPhrase(pieces: readonly Piece[], kind: NumberPhraseKind): boolean {
    return pieces.some(
      (piece, place) =>
        piece.kind === "word" && this.reader.phrase(piece.first, kind) === pieces.length - place,
    );
  }
}

/** "Quarterly 3"; "planned: 20" is told beside the number too. */
const RATES: readonly NumberPhraseKind[] = [
  "rate.day",
  "rate.week",
  "rate.month",
  "rate.quarter",
  "rate.half",
  "rate.year",
];

const JOINTS: readonly NumberPhraseKind[] = ["and", "to", "outOf", "inYear", "ofWhich"];

const MAX_IN_YEAR = 366;

function wordsIn(piece: Piece): readonly Piece[] {
  return piece.kind === "group" ? piece.pieces.flatMap(wordsIn) : piece.kind === "word" ? [piece] : [];
}

/** Whether a piece is one of some signs. */
function isSignOf(piece: Piece | undefined, signs: string): boolean {
  return (
    (piece?.kind === "sign" || piece?.kind === "word") &&
    piece.token.kind === "sign" &&
    signs.includes(piece.token.text)
  );
}

function lengthWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}
