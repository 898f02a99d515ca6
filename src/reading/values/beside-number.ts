import type { RatePeriod } from "../../languages/words/beside-words";
import { phrases } from "../../plan/language/phrases";
import { currencyOf } from "../../plan/language/numbers/currencies";
import { unitOfSymbol } from "../../plan/language/numbers/measuring-units";
import {
  phrasesFrom,
  phraseWord,
  unspacedPhraseAt,
  type NumberPhraseKind,
} from "../../plan/language/numbers/number-phrases";
import { isWithoutWordSpaces } from "../../plan/language/spelling/text-folding";
import type { Beside, BesideKind } from "../../plan/value";
import { piecesOf, type Piece } from "./number-pieces";
import { tokensOf } from "./number-tokens";
import { QuantityReader } from "./quantity";

/**
 * What of a text was not used in reading its numbers, in its order: limits before them, and the words around them by
 * what they say. [] where every token was used.
 */
export function besideNumbers(
  reader: QuantityReader,
  pieces: readonly Piece[],
  areLabelsUsed = false,
): readonly Beside[] {
  return new RestReader(reader, areLabelsUsed ? [...USED, ...LABELS] : USED).of(pieces);
}

/** What of a text without a number is more than plain words: "draft only", "not yet signed". */
export function besideInText(text: string): readonly Beside[] {
  if (text.length > LONGEST_SAID) return [];
  const reader = new QuantityReader(tokensOf(text), "unknown");
  return besideNumbers(reader, piecesOf(reader));
}

/** Longer texts tell a story, of which single words say little. */
const LONGEST_SAID = 120;

/** Whose a number is, where several are told apart by it. */
const LABELS: readonly NumberPhraseKind[] = ["men", "women", "group"];

/** Of several phrases of one length the first of these tells what is said. */
const SAYING: readonly (readonly [NumberPhraseKind, BesideKind])[] = [
  ["planned", "planned"],
  ["undone", "undone"],
  ["remaining", "remaining"],
  ["partial", "part"],
  ["atMost", "atMost"],
  ["atLeast", "atLeast"],
];

/** Words that belong to the number, to the sentence around it, or to what joins it to another. */
const USED: readonly NumberPhraseKind[] = [
  "neutral",
  "article",
  "percent",
  "and",
  "outOf",
  "to",
  "between",
  "inYear",
  "afterYear",
  "ofWhich",
  "total",
  "of",
  "numerator",
  "denominator",
  "scale",
];

const TIMES_A_YEAR: Readonly<Record<RatePeriod, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

const RATES = Object.keys(TIMES_A_YEAR) as RatePeriod[];

const RAISED = /^[⁰¹²³⁴-⁹]$/u;
const STARS = "*†‡";

/** A raised digit, or a star behind a number; between two numbers it multiplies. */
function isFootnote(sign: string, before: Piece | undefined, next: Piece | undefined): boolean {
  if (RAISED.test(sign)) return true;
  return STARS.includes(sign) && before?.kind === "quantity" && next?.kind !== "quantity";
}

/** Where words have no spaces between them, shorter ones stand in others by chance. */
const SHORTEST_WITHIN = 5;

/** What is said at a place, and how many tokens say it; `null` of `kind` for what was used. */
interface Said {
  readonly count: number;
  readonly kind: BesideKind | null;
  readonly timesAYear?: number;
}

class RestReader {
  constructor(
    private readonly reader: QuantityReader,
    private readonly used: readonly NumberPhraseKind[],
  ) {}

  of(pieces: readonly Piece[]): readonly Beside[] {
    const found: Beside[] = [];
    let place = 0;
    while (place < pieces.length) {
      const piece = pieces[place];
      if (piece === undefined) break;
      const end = this.endOfRun(pieces, place);
      if (end > place) found.push(...this.inRun(pieces, place, end));
      else if (piece.kind === "sign" && isFootnote(piece.token.text, pieces[place - 1], pieces[place + 1]))
        found.push({ kind: "footnote", text: piece.token.text });
      else if (piece.kind === "group") found.push(...this.of(piece.pieces));
      else if (piece.kind === "quantity") {
        const isFirst = !pieces.slice(0, place).some(({ kind }) => kind === "quantity");
        found.push(...this.limitsOf(piece).map((limit) => (isFirst ? limit : asWords(limit))));
      }
      place = Math.max(end, place + 1);
    }
    return found;
  }

  /** Where the words end that begin at a piece. */
  private endOfRun(pieces: readonly Piece[], start: number): number {
    let end = start;
    while (pieces[end]?.kind === "word") end++;
    return end;
  }

  /** "At least", "≤", "target" before the digits, a currency beside them, and a plus behind them. */
  private limitsOf({ first, quantity }: Extract<Piece, { kind: "quantity" }>): readonly Beside[] {
    const found: Beside[] = [];
    for (let place = first; place < quantity.next;) {
      const said = place === quantity.digits ? null : this.limitAt(place);
      if (said !== null) found.push({ kind: said.kind, text: this.reader.textOf(place, place + said.count) });
      place += said?.count ?? 1;
    }
    return found;
  }

  private limitAt(place: number): { readonly kind: BesideKind; readonly count: number } | null {
    const token = this.reader.token(place);
    if (token !== undefined && currencyOf(token.text) !== null) return { kind: "unit", count: 1 };
    if (token?.kind === "sign") {
      const kind = LIMIT_SIGNS.find(([signs]) => signs.includes(token.text))?.[1];
      // A plus before digits is their sign.
      const isSign = token.text === "+" && this.reader.token(place + 1)?.kind === "number";
      return kind === undefined || isSign ? null : { kind, count: 1 };
    }
    const [atMost, atLeast] = [this.reader.phrase(place, "atMost"), this.reader.phrase(place, "atLeast")];
    const planned = this.reader.phrase(place, "planned");
    if (planned > Math.max(atMost, atLeast)) return { kind: "planned", count: planned };
    if (atMost === 0 && atLeast === 0) return null;
    return atLeast > atMost ? { kind: "atLeast", count: atLeast } : { kind: "atMost", count: atMost };
  }

  private inRun(pieces: readonly Piece[], start: number, end: number): readonly Beside[] {
    const [from, to] = [pieces[start]?.first ?? 0, pieces[end - 1]?.next ?? 0];
    const found: Beside[] = [];
    const isOf = this.isShareOf(pieces[start - 1], from);
    let words: number[] = [];
    const tellWords = (): void => {
      const [first] = words;
      const last = words.at(-1);
      if (first !== undefined && last !== undefined)
        found.push({
          kind: isOf ? "part" : "words",
          text: this.reader.textOf(isOf ? from : first, last + 1),
          words: words.map((each) => this.reader.textOf(each, each + 1)),
        });
      words = [];
    };
    for (let place = from; place < to;) {
      const before = place === from ? pieces[start - 1] : undefined;
      // "20 e" may be an estimate: a letter alone is no word of a sentence.
      const isLetter = to - from === 1 && /^\p{Script=Latin}$/u.test(this.reader.token(place)?.text ?? "");
      const said = isLetter && this.unitAt(place) === 0 ? null : this.saidAt(place, to, before);
      if (said === null) words.push(place);
      else if (said.kind !== null) {
        tellWords();
        const { kind, timesAYear } = said;
        const text = this.reader.textOf(place, place + said.count);
        found.push({ kind, text, ...(timesAYear === undefined ? {} : { timesAYear }) });
      }
      place += said?.count ?? 1;
    }
    tellWords();
    return found;
  }

  /** "100 % of procurement". */
  private isShareOf(before: Piece | undefined, place: number): boolean {
    const isPercentage = before?.kind === "quantity" && before.quantity.percent;
    return isPercentage && (this.reader.phrase(place, "of") > 0 || this.reader.phrase(place, "outOf") > 0);
  }

  private saidAt(place: number, end: number, before: Piece | undefined): Said | null {
    const unit = before?.kind === "quantity" ? this.unitAt(place) : 0;
    if (unit > 0) return { kind: "unit", count: unit };
    const isBehindSlash = before?.kind === "sign" && before.token.text === "/";
    const rate = this.rateAt(place) ?? (isBehindSlash ? this.rateOfName(place) : null);
    if (rate !== null) return rate;
    for (const { count, kinds } of this.reader.phrasesAt(place)) {
      const isNot = kinds.has("not");
      // "20 no." counts in English; before another word it is the negation.
      if (isNot && place + count < end) return { kind: "undone", count: end - place };
      if (this.used.some((kind) => kinds.has(kind))) return { kind: null, count };
      if (isNot) return { kind: "undone", count };
      const saying = SAYING.find(([kind]) => kinds.has(kind))?.[1];
      // "Children under five" bounds no number; "or less" and "up to" stand at an end.
      const isWithin = (saying === "atMost" || saying === "atLeast") && place + count < end;
      if (saying !== undefined && !isWithin) return { kind: saying, count };
    }
    return this.saidWithin(place, end);
  }

  /** The same within a run without spaces between its words. */
  private saidWithin(place: number, end: number): Said | null {
    const text = this.reader.token(place)?.text ?? "";
    if (!isWithoutWordSpaces(text)) return null;
    for (let at = 1; at < text.length; at++) {
      const phrase = unspacedPhraseAt(text, at);
      if (phrase.length < SHORTEST_WITHIN) continue;
      const kinds = phrasesFrom([phraseWord(phrase)], 0).flatMap((each) => [...each.kinds]);
      if (kinds.includes("not")) return { kind: "undone", count: end - place };
      const saying = SAYING.find(([kind]) => kinds.includes(kind));
      if (saying !== undefined && !this.used.some((kind) => kinds.includes(kind)))
        return { kind: saying[1], count: 1 };
    }
    return null;
  }

  /** "3/quarter": the name of the period alone. */
  private rateOfName(place: number): Said | null {
    const token = this.reader.token(place);
    const period = RATES.find((each) =>
      each === "quarter"
        ? token?.kind === "word" && phrases.quarter().isWhole(token.word.folded)
        : each !== "half" && this.reader.phrase(place, `unit.${each}`) > 0,
    );
    return period === undefined ? null : { kind: "rate", count: 1, timesAYear: TIMES_A_YEAR[period] };
  }

  private unitAt(place: number): number {
    const token = this.reader.token(place);
    if (token === undefined) return 0;
    // "30 M" may be millions.
    if (unitOfSymbol(token.text) !== null) return token.text === "M" ? 0 : 1;
    return (
      this.reader.phrasesAt(place).find(({ kinds }) => [...kinds].some((kind) => kind.startsWith("unit.")))
        ?.count ?? 0
    );
  }

  private rateAt(place: number): Said | null {
    for (const { count, kinds } of this.reader.phrasesAt(place)) {
      const period = RATES.find((each) => kinds.has(`rate.${each}`));
      if (period !== undefined) return { kind: "rate", count, timesAYear: TIMES_A_YEAR[period] };
    }
    return null;
  }
}

/** "20 children under 5": a limit of another number than the first. */
function asWords({ text }: Beside): Beside {
  return { kind: "words", text, words: [text] };
}

const LIMIT_SIGNS: readonly (readonly [readonly string[], BesideKind])[] = [
  [["<", "≤", "<=", "=<"], "atMost"],
  [[">", "≥", ">=", "=>", "+"], "atLeast"],
];
