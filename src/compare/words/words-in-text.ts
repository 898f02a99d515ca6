import { joinedAm } from "../../plan/language/numbers/number-phrases";
import {
  UNSEEN,
  UNSPACED,
  UNSPACED_SCRIPTS,
  type UnspacedScript,
} from "../../plan/language/spelling/unspaced-scripts";

/** A word of a text, and where it is there. */
export interface PlacedWord {
  /** Without case and other ways to write the same letters. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** With the spaces inside it, which say nothing of its words. */
function unspacedRun(script: string): string {
  const letter = String.raw`(?:(?!\p{P})\p{Script=${script}})`;
  return String.raw`(?<${script}>${letter}+(?:[\s${UNSEEN}]+${letter}+)*)`;
}

const RUNS = Object.keys(UNSPACED_SCRIPTS).map(unspacedRun);
/** A run of a script without spaces, or what is between spaces and signs in any other. */
const PIECE = new RegExp([...RUNS, String.raw`[^\s,;:.!?()"“”«»${UNSPACED}]+`].join("|"), "gu");

const UNSEEN_ANYWHERE = new RegExp(`[${UNSEEN}]`, "gu");
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "u");

const LETTER = new RegExp(String.raw`\u0e4d\u0e32|\u0ecd\u0eb2|[^\s${UNSEEN}]`, "gu");

/** The words of a text in their order, without punctuation. */
export function wordsInText(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(PIECE)) {
    const script = scriptOf(match.groups);
    if (script === null) words.push(placed(match[0], match.index));
    else words.push(...wordsOfRun(match[0], match.index, script));
  }
  return words.filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

function placed(word: string, start: number): PlacedWord {
  return { folded: fold(word), start, end: start + word.length };
}

function fold(word: string): string {
  return word.replace(UNSEEN_ANYWHERE, "").normalize("NFKC").toLowerCase();
}

function scriptOf(groups: Readonly<Record<string, string | undefined>> | undefined): UnspacedScript | null {
  const scripts = Object.keys(UNSPACED_SCRIPTS) as UnspacedScript[];
  return scripts.find((script) => groups?.[script] !== undefined) ?? null;
}

/** The words of a run, found without its spaces, so that two texts that differ in these have the same words. */
function wordsOfRun(run: string, start: number, script: UnspacedScript): readonly PlacedWord[] {
  const segmenter = segmenterOf(script);
  if (segmenter === null) return wordsBetweenSpaces(run, start);
  // Dictionaries know the vowels Thai am and Lao am as one letter; texts out of PDF files have them as two.
  const letters = [...run.matchAll(LETTER)];
  // Where each code unit is in the run with its spaces.
  const places = letters.flatMap(({ 0: letter, index }) => {
    const place = { start: start + index, end: start + index + letter.length };
    return Array.from({ length: joinedAm(letter).length }, () => place);
  });
  const closed = letters.map(([letter]) => joinedAm(letter)).join("");
  return segmentsOf(closed, segmenter).flatMap(({ segment, index }) => {
    const [first, last] = [places[index], places[index + segment.length - 1]];
    return first === undefined || last === undefined
      ? []
      : [{ folded: fold(segment), start: first.start, end: last.end }];
  });
}

/** Each segment that an engine gives holds the whole text that it is of: 2 GB for the longest cell of Excel. */
const AT_ONCE = 1000;
/** Where a word ends depends on the three that follow it. */
const UNSURE_AT_END = 4;

interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** The segments of a text, of which the engine sees a part at a time; the last ones of a part are seen again in the next. */
function segmentsOf(text: string, segmenter: Intl.Segmenter): readonly Segment[] {
  const all: Segment[] = [];
  for (let from = 0; from < text.length;) {
    const part = text.slice(from, from + AT_ONCE);
    const segments = Array.from(segmenter.segment(part), ({ segment, index }) => ({
      segment,
      index: from + index,
    }));
    const isLast = from + part.length === text.length;
    const sure = isLast ? segments : segments.slice(0, Math.max(1, segments.length - UNSURE_AT_END));
    for (const each of sure) all.push(each);
    const last = sure.at(-1);
    from = last === undefined ? text.length : last.index + last.segment.length;
  }
  return all;
}

function wordsBetweenSpaces(run: string, start: number): readonly PlacedWord[] {
  return [...run.matchAll(/\S+/gu)].map((match) => placed(match[0], start + match.index));
}

const segmenters = new Map<UnspacedScript, Intl.Segmenter>();

/**
 * What tells the words of a script, by a dictionary under the locale of the script, never that of the machine. `null`
 * if the engine has none, as Firefox before 125.
 */
function segmenterOf(script: UnspacedScript): Intl.Segmenter | null {
  if (!("Segmenter" in Intl)) return null;
  const known = segmenters.get(script);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(UNSPACED_SCRIPTS[script], { granularity: "word" });
  segmenters.set(script, made);
  return made;
}

/** Dictionaries part a compound of these scripts where English has one word. */
const UNSPACED_PER_WORD = 2;

/** How long a text is, in words as English counts them. */
export function lengthInWords(text: string): number {
  const words = wordsInText(text);
  const unspaced = words.filter(({ folded }) => UNSPACED_LETTER.test(folded)).length;
  return words.length - unspaced + unspaced / UNSPACED_PER_WORD;
}
