import { firstWords, formatArea, formatCell, lettersOf } from "../../app";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { NotRead, NotReadReason } from "../../plan/plan";

/** Each reason in words, those that concern numbers first. */
const REASONS: Readonly<Record<NotReadReason, string>> = {
  struck: "text that is struck through",
  withdrawn: "rows removed from the plan",
  unreadableValue: "neither numbers nor known words",
  valueWithoutIndicator: "values in rows without an indicator",
  noIndicator: "text that is not an indicator where one is expected",
  belongsToNoAction: "rows that belong to no action",
  leftOver: "cells of the table that belong to nothing that was read",
  columnWithoutMeaning: "columns of which it is not clear what they hold",
  duplicateColumn: "columns of which another one means the same and was read",
  partOfTotal: "parts of totals that were read",
  totalsRow: "rows of totals",
  note: "notes",
  repeatedHead: "repeated column headers",
  outsideTable: "cells outside the plan’s table",
  titleBlock: "text above the table",
};

/** Entries of one reason that are named; more are counted. */
const MAX_NAMED = 5;
const LONGEST_TEXT = 60;

/** What was left out of a plan, by why it was: each reason with its cells; `[]` if all was read. */
export function notReadLines(notRead: readonly NotRead[]): readonly string[] {
  const lines = Object.entries(REASONS).flatMap(([why, reason]) => {
    const entries = notRead.filter((entry) => entry.why === why);
    const more = entries.length - MAX_NAMED;
    if (entries.length === 0) return [];
    return [
      `  ${reason}:`,
      ...entries.slice(0, MAX_NAMED).map((entry) => `    ${placeOf(entry)}  “${beginning(entry.text)}”`),
      ...(more > 0 ? [`    and ${more} more, which --json lists`] : []),
    ];
  });
  return lines.length === 0 ? [] : ["", "Not read", ...lines];
}

function placeOf({ cell, area }: NotRead): string {
  if (area === undefined) return formatCell(cell);
  const sheet = formatCell(cell).replace(/[^!]*$/, "");
  return `${sheet}${formatArea(area)}`;
}

function beginning(text: string): string {
  const line = onOneLine(text);
  const letters = lettersOf(line);
  return letters.length <= LONGEST_TEXT ? line : firstWords(letters, LONGEST_TEXT);
}
