/** What hostile texts are made of: what patterns look for, again and again. */
export const HOSTILE_UNITS: readonly string[] = [
  ..."1 a A . - – ( ) [ , ; : ' / # % = • x v § “".split(" "),
  ..." |\n|\t|\u00a0|1 |a |A |, |; |: |. |- | - |# |% |(a|1)|i.|(i) |1.|1.1.|1.1 |1,|1, |1-|a1|Aa|Aa |O0|1 O".split(
    "|",
  ),
  ..."2024|2024 |2024-|2024: 5; |Q1 |Y1 |1 of |1 x |14 men, |and |A and |A, B and |Ministry of A, B and |MOJ (a) |A/B ".split(
    "|",
  ),
  ..."# of |number of |percentage of |target |total |year |twice a year |per |to |increase by |Objective 1: |1.1 A\n|• a\n".split(
    "|",
  ),
  ..."ก|ក|ກ|က|และ|និង |ร้อยละ |ปี 2567 |ឆ្នាំ ២០២៤ |1๒|ក្រសួង និង|12 ម៉ឺន".split("|"),
];

/** What a text begins and ends with, so that a pattern begins to match and fails late. */
const HEADERS = ["", "Number of ", "1.3 ", "Objective 1: ", "at least "];
const TAILS = ["", "!", "\u0001"];

/** Excel keeps no longer text in a cell. */
export const LONGEST_CELL = 32_767;

/** A hostile text by its number, of so many characters; numbers from 0 on go through all of them. */
export function hostileText(number: number, length: number): string {
  const unit = HOSTILE_UNITS[number % HOSTILE_UNITS.length] ?? "";
  const rest = Math.floor(number / HOSTILE_UNITS.length);
  const header = HEADERS[rest % HEADERS.length] ?? "";
  const tail = TAILS[Math.floor(rest / HEADERS.length) % TAILS.length] ?? "";
  return (
    header +
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length - header.length - tail.length) +
    tail
  );
}

/** How many different ones there are of one length. */
export const HOSTILE_TEXTS = HOSTILE_UNITS.length * HEADERS.length * TAILS.length;
