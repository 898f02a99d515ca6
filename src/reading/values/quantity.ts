import { gregorianYear } from "../../plan/language/time/gregorian-years";
import {
  phrasesFrom,
  phraseWord,
  scalesOf,
  type NumberPhraseKind,
  type PhraseFound,
  type PhraseWord,
} from "../../plan/language/numbers/number-phrases";
import { withoutNoise } from "../../plan/number-noise";
import { CURRENCY_ALONE } from "../../plan/language/numbers/currencies";
import type { Token, Tokens } from "./number-tokens";
import { readDigits, type NumberHabit } from "./written-digits";

/** A number of a text with what belongs to it: words such as "at least", a sign, "million", "%", a currency. */
export interface Quantity {
  /** In points where `percent` holds. */
  readonly number: number;
  readonly percent: boolean;
  /** What else its digits and its scale can mean, such as 1.3 for "1.300". */
  readonly others: readonly number[];
  /** The year that it can be; `null` for any other number. */
  readonly year: number | null;
  /** The places of its first token, of its digits, and of the first token after it. */
  readonly first: number;
  readonly digits: number;
  readonly next: number;
}

/** What joins a number to one before it, and so is no word before a number. */
const JOINING: readonly NumberPhraseKind[] = ["to", "outOf", "and", "inYear", "ofWhich", "per", "between"];

/** Reads quantities out of the tokens of a text. */
export class QuantityReader {
  private readonly words: readonly PhraseWord[];
  /** The phrases that begin at each place, once somebody has asked: many do, for one kind after another. */
  private readonly phrases: (readonly PhraseFound[] | undefined)[] = [];

  constructor(
    readonly tokens: Tokens,
    private readonly habit: NumberHabit,
  ) {
    // Months can be counted: "tháng 6".
    this.words = tokens.all.map((token) =>
      token.kind === "word" ? token.word : token.kind === "number" ? phraseWord(token.text) : NO_WORD,
    );
  }

  token(place: number): Token | undefined {
    return this.tokens.all[place];
  }

  /** How many tokens from a place on are a phrase of some kind. */
  phrase(place: number, kind: NumberPhraseKind): number {
    return this.phrasesAt(place).find(({ kinds }) => kinds.has(kind))?.count ?? 0;
  }

  /** The phrases that begin at a place, the longest first. */
  phrasesAt(place: number): readonly PhraseFound[] {
    if (this.token(place)?.kind !== "word") return [];
    return (this.phrases[place] ??= phrasesFrom(this.words, place));
  }

  /** The text of some tokens as it stands, up to the token `next`. */
  textOf(first: number, next: number): string {
    if (first >= next) return "";
    const from = this.token(first)?.at ?? 0;
    return this.tokens.text.slice(from, this.token(next - 1)?.end ?? from);
  }

  isSign(place: number, signs: string): boolean {
    const token = this.token(place);
    return (
      token?.kind === "sign" &&
      (token.text.length > 1 ? QUALIFIERS.includes(token.text) : signs.includes(token.text))
    );
  }

  /** Whether a token stands at the one before it with nothing between. */
  isClose(place: number): boolean {
    return this.token(place)?.at === this.token(place - 1)?.end;
  }

  private isBehindWord(place: number): boolean {
    return this.isClose(place) && this.token(place - 1)?.kind === "word";
  }

  /** The quantity that begins at a place; `null` where none does. */
  quantityAt(place: number): Quantity | null {
    const lead = this.leadAt(place);
    const token = this.token(lead.next);
    if (token?.kind !== "number") return null;
    const { number, other } = readDigits(token.text, this.habit);
    const tail = this.tailAt(lead.next + 1, { isMoney: lead.currency, isWhole: Number.isInteger(number) });
    const percent = lead.percent || tail.percent;
    if (lead.article && !percent) return null;
    const sign = lead.negative ? -1 : 1;
    const [scale = 1, ...otherScales] = tail.scales;
    const others = [
      ...(other === null ? [] : [other * scale]),
      ...otherScales.map((factor) => number * factor),
    ];
    const isBare = !percent && scale === 1 && !lead.negative && /^\d{4}$/.test(token.text);
    return {
      number: withoutNoise(sign * number * scale),
      percent,
      others: others.map((value) => withoutNoise(sign * value)),
      year: isBare ? gregorianYear(number) : null,
      first: place,
      digits: lead.next,
      next: tail.next,
    };
  }

  /** What may stand before the digits: "at least", "≥", "USD", "ร้อยละ", a minus. */
  private leadAt(start: number) {
    const lead = { next: start, percent: false, currency: false, article: false, negative: false };
    for (let step = 0; step < MAX_BEFORE; step++) {
      const token = this.token(lead.next);
      if (token === undefined || token.kind === "number") break;
      const length = this.lengthBefore(lead, start, token);
      if (length === 0) break;
      lead.next += length;
    }
    if (
      this.isSign(lead.next, MINUS) &&
      this.token(lead.next + 1)?.kind === "number" &&
      this.isClose(lead.next + 1)
    ) {
      // "מ-40" is "from 40": at a word it is a hyphen.
      lead.negative = lead.next === start || !this.isBehindWord(lead.next);
      lead.next++;
    }
    return lead;
  }

  private lengthBefore(
    lead: { next: number; percent: boolean; currency: boolean; article: boolean },
    start: number,
    { text }: Token,
  ): number {
    const place = lead.next;
    const percent = this.percentAt(place);
    if (percent > 0) {
      lead.percent = true;
      return percent;
    }
    const isJoining = start > 0 && JOINING.some((kind) => this.phrase(place, kind) > 0);
    const before = isJoining ? 0 : this.phrase(place, "before");
    if (before > 0) return before;
    if (CURRENCY_ALONE.test(text)) {
      lead.currency = true;
      return 1;
    }
    if (this.isSign(place, QUALIFIER_SIGNS) || (place > start && this.isSign(place, ":."))) return 1;
    const article = place > start ? this.phrase(place, "article") : 0;
    if (article > 0) lead.article = true;
    return article;
  }

  private percentAt(place: number): number {
    return /^[%٪]$/u.test(this.token(place)?.text ?? "") ? 1 : this.phrase(place, "percent");
  }

  /** What may stand behind the digits: "million", "%", a currency. */
  private tailAt(
    start: number,
    counted: Counted,
  ): { next: number; percent: boolean; scales: readonly number[] } {
    let next = start;
    let scales: readonly number[] = [];
    for (let token = this.token(next); token?.kind === "word"; token = this.token(next)) {
      const factors = this.scalesAt(next, token.word, counted);
      if (factors.length === 0) break;
      scales = factors.flatMap((factor) =>
        scales.length === 0 ? [factor] : scales.map((other) => other * factor),
      );
      next++;
    }
    const percent = this.percentAt(next);
    next += percent;
    const token = this.token(next);
    if (token !== undefined && CURRENCY_ALONE.test(token.text)) next++;
    if (this.isSign(next, "+") && this.isClose(next) && this.token(next + 1)?.kind !== "number") next++;
    return { next, percent: percent > 0, scales };
  }

  /** "14M" is 14 men or million, "14 M" of a number of men; of money, and of what is not whole, it is million. */
  private scalesAt(place: number, word: PhraseWord, { isMoney, isWhole }: Counted): readonly number[] {
    if (this.token(place)?.text !== "M") return scalesOf(word);
    const isOfMoney = isMoney || CURRENCY_ALONE.test(this.token(place + 1)?.text ?? "");
    if (isOfMoney) return [MILLION];
    if (!isWhole) return [MILLION, 1];
    return this.isClose(place) ? [1, MILLION] : [];
  }
}

/** What is known of a number before the words behind it are read. */
interface Counted {
  readonly isMoney: boolean;
  readonly isWhole: boolean;
}

const MILLION = 1e6;
const NO_WORD: PhraseWord = { folded: "\n", exact: "\n" };
const MAX_BEFORE = 6;
const MINUS = "-−–";
const QUALIFIER_SIGNS = "≥≤><=~≈±+∼";
const QUALIFIERS: readonly string[] = [">=", "<=", "=>", "=<"];
