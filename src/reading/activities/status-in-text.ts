import { mentionsPerCent } from "../../plan/language/numbers/per-cent";
import type { ActivityStatus } from "../../plan/activity";
import { QUARTER_NAMED, statusAtStart } from "../../plan/language/activity-phrases";
import { words, phrases, PhraseSet } from "../../plan/language/phrases";
import { ofLanguages } from "../../languages/in-use";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import { periodInHeader } from "../../plan/language/time/period-words";
import { placeOf, type Period } from "../../plan/period";
import { quarterOfDay, type YearStart } from "../../plan/plan-year";
import { datesInText } from "./dates-in-text";

const yes = ofLanguages(() => new PhraseSet(words.yes()));
const no = ofLanguages(() => new PhraseSet(words.no()));
const TICK = /^[✓✔☑√]/u;
const PERCENT = /^(\d{1,3})(?:[.,]\d+)?\s?%/;

/** A status, and what is said behind it: "on 12 June", "to Q1 2024". */
export interface StatusInText {
  readonly status: ActivityStatus;
  readonly rest: string;
  /** How much of it is done, in per cent; left out where only words say how it stands. */
  readonly share?: number;
}

/**
 * The status with which a cell for it begins; `null` where it says none that is known. Below a header of percentages a
 * number is in points, or `inShares` of which 1 is all.
 */
export function statusOfCell(text: string, header = "", inShares = false): StatusInText | null {
  const plain = onOneLine(text);
  const byHeader = statusByHeader(plain, header, inShares);
  if (byHeader !== null) return byHeader;
  if (TICK.test(plain)) return { status: "done", rest: plain.slice(1) };
  const percent = PERCENT.exec(plain);
  if (percent !== null) return ofPercent(Number(percent[1]));
  const folded = foldText(plain);
  const found = statusAtStart(folded);
  if (found !== null) return { status: found.status, rest: restOf(plain, found.length) };
  if (yes().isWhole(folded)) return { status: "done", rest: "" };
  return no().isWhole(folded) ? { status: "planned", rest: "" } : null;
}

const IN_LEGEND = /(?<!\d)(\d)\s*[=:]\s*([\p{L}\p{M} ]+)/gu;

/** A number below "Progress (%)", or below a header that says what its numbers stand for: "1 = done, 0 = not done". */
function statusByHeader(text: string, header: string, inShares: boolean): StatusInText | null {
  if (!NUMBER.test(text)) return null;
  for (const [, number, meaning = ""] of header.matchAll(IN_LEGEND)) {
    const found = number === text ? statusAtStart(foldText(meaning)) : null;
    if (found !== null) return { status: found.status, rest: "" };
  }
  const percent = Number(text.replace(",", ".")) * (inShares ? 100 : 1);
  return mentionsPerCent(header) && percent <= 100 ? ofPercent(percent) : null;
}

/** A number of a status, as its cell shows it. */
export const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;

/**
 * What a header says that there is a share of: "progress" in "% of progress" and "ร้อยละความคืบหน้า"; `null` where it begins
 * with no word of per cent.
 */
export function sharedIn(header: string): string | null {
  const plain = onOneLine(header).trim();
  const letters = phrases.percent().lettersAtStart(foldText(plain));
  const rest = /^[%٪]/u.test(plain) ? plain.slice(1) : letters === 0 ? "" : restOf(plain, letters);
  // "of", "de", "di", "d'".
  return rest === "" ? null : rest.trim().replace(/^\p{Script=Latin}{1,3}[\s'’]+/u, "");
}

/** Whether a header asks whether something is done: "Done?", "Réalisé ?", "complete". */
export function isDoneHeader(header: string): boolean {
  const folded = foldText(header);
  const found = statusAtStart(folded);
  return found?.status === "done" && found.length >= folded.replace(/ /g, "").length;
}

function ofPercent(percent: number): StatusInText {
  return { status: statusOfPercent(percent), rest: "", share: percent };
}

function statusOfPercent(percent: number): ActivityStatus {
  if (percent >= 100) return "done";
  return percent === 0 ? "planned" : "underWay";
}

/** What a text says behind so many of its first letters, as folding leaves them. */
function restOf(text: string, count: number): string {
  let left = count;
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}\p{N}#%]/gu)) {
    // An accent that stands by itself is folded away.
    if (!/[\u0300-\u036f]/.test(letter)) left--;
    if (left <= 0) return text.slice(index + letter.length).replace(/^\p{M}+/u, "");
  }
  return "";
}

/** "(postponed to Q1 2024)", "[done]", and "– done" at the end of an activity's words. */
const BRACKETED = /[([]([^()[\]]{2,80})[)\]]/gu;
const AT_END = /\s[-–—:]\s*([^-–—:]{2,60})$/u;
const AT_START = /^\s*([^:：]{2,30})[:：]\s/u;

/** What an activity's own words say of how it stands; `null` where they say nothing. */
export function statusInActivity(text: string): (StatusInText & { readonly said: string }) | null {
  const line = onOneLine(text);
  const said = [
    ...[...line.matchAll(BRACKETED)].map(([, inner = ""]) => inner),
    AT_END.exec(line)?.[1] ?? "",
    AT_START.exec(line)?.[1] ?? "",
  ];
  for (const part of said) {
    const found = statusAlone(part);
    if (found !== null) return { ...found, said: part.trim() };
  }
  return null;
}

/** The status that a text is, with nothing but a time behind it; `null` where it says more, or none. */
export function statusAlone(text: string): StatusInText | null {
  const folded = foldText(text);
  const found = folded === "" ? null : statusAtStart(folded);
  if (found === null) return null;
  const rest = restOf(text, found.length);
  // "(approved by the ministry)" is no status of the activity; "(held on 12 June)" is one.
  const isAlone = foldText(rest) === "" || timeNamed(rest, { year: 2000, quarter: null }, 1) !== null;
  return isAlone ? { status: found.status, rest } : null;
}

const PERIOD_NAMED = new RegExp(QUARTER_NAMED, "gu");

/**
 * The time that a text names: a quarter, the quarter of a date, or a year. A quarter without a year is of the
 * year given, or of the next where it would lie before `after`. `null` where it names none.
 */
export function timeNamed(
  text: string,
  after: { readonly year: number | null; readonly quarter: number | null },
  yearStart: YearStart,
): Period | null {
  const pieces = [...text.matchAll(PERIOD_NAMED)].map(([piece]) => piece);
  for (const piece of [...pieces, text]) {
    const named = periodInHeader(piece.trim());
    const quarter = placeOf(named?.part, "quarter");
    if (named === null || quarter === null) continue;
    const year =
      named.year ?? (after.year === null ? null : after.year + Number(quarter <= (after.quarter ?? 0)));
    if (year !== null) return { year, quarter };
  }
  const [date] = datesInText(text, after.year);
  if (date !== undefined) return quarterOfDay(date.first, yearStart);
  const year = periodInHeader(text.replace(/[^\p{N}\p{L}\p{M}\s]/gu, " "))?.year ?? yearIn(text);
  return year === null ? null : { year };
}

function yearIn(text: string): number | null {
  const digits = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
