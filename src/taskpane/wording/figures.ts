import type { Words } from "./words";

/** What is where there is no figure: it is not 0. */
const UNDEFINED_FIGURE = "–";

/** A number in its indicator's unit as the pane shows it; percentages are in points. */
export function figureText(
  number: number | null,
  isPercentage: boolean,
  { number: format }: Pick<Words, "number">,
): string {
  if (number === null) return UNDEFINED_FIGURE;
  return isPercentage ? `${format(number)} %` : format(number);
}

/** Per cent, as 87 %; two digits after the point would say more than is known. */
export function percentText(percent: number | null, { number: format }: Pick<Words, "number">): string {
  if (percent === null) return UNDEFINED_FIGURE;
  return `${format(Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent))} %`;
}
