import { anyOf } from "./patterns";

/** What a column of directions says, as beginnings of its text: words, signs, and the letters of Spanish forms. */
export const DIRECTION_OF_COLUMN = [
  {
    direction: "maintain",
    pattern: new RegExp(`^(?:m$|m[.)\\s]|=|→|${anyOf(({ direction }) => direction.maintain)})`, "iu"),
  },
  {
    direction: "decrease",
    pattern: new RegExp(`^(?:d$|d[.)\\s]|↓|-$|−$|${anyOf(({ direction }) => direction.decrease)})`, "iu"),
  },
  {
    direction: "increase",
    pattern: new RegExp(
      `^(?:[aci]$|[aci][.)\\s]|↑|\\+|${anyOf(({ direction }) => direction.increase)})`,
      "iu",
    ),
  },
] as const;
