import type { Probe } from "../probe";
import { after } from "./cells";

/** As what entries are taken, by the number format of the cell. */
export const entryProbes: readonly Probe[] = [
  after(
    "Range.values, a number in a cell of the format @",
    "1.1",
    [1, 3],
    (range) => {
      range.numberFormat = [["@", "@", "@"]];
      range.values = [[7, 1.5, true]];
    },
    "valueTypes",
  ),
  after(
    "Range.values, a number in a cell whose format was @",
    "1.1",
    [1, 2],
    (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [[7, "8"]];
      range.numberFormat = [["General", "General"]];
      range.values = [[7, null]];
    },
    "valueTypes",
  ),
  after(
    "Range.values, a code in a General cell, of the format @, and behind an apostrophe",
    "1.1",
    [1, 4],
    (range) => {
      range.numberFormat = [["General", "@", "General", "@"]];
      range.values = [["1.10", "1.10", "'1.10", "'1.10"]];
    },
  ),
  after(
    "Range.numberFormat @ of a number that is there",
    "1.1",
    [1, 1],
    (range) => {
      range.values = [[7]];
      range.numberFormat = [["@"]];
    },
    "valueTypes",
  ),
];
