import { rememberByObject } from "../indicators";
import type { JointAction } from "../plan/plan";
import { withWesternDigits } from "./digits";

/** An action's number by its parts: "1.2." is 1 and 2. */
export interface ActionNumber {
  readonly action: JointAction;
  readonly written: string;
  readonly parts: readonly number[];
}

/** The numbers of the actions that have one, in the order of the plan. */
export const actionNumbers = rememberByObject((actions: readonly JointAction[]): readonly ActionNumber[] =>
  actions.flatMap((action) => {
    const written = action.number?.trim() ?? "";
    const parts = NUMBER.exec(withWesternDigits(written))?.[1]?.split(/[.-]/).map(Number);
    return parts === undefined ? [] : [{ action, written, parts }];
  }),
);

/** "1.2.", "A1-3", "2)", and "១.២" by its digits. */
const NUMBER = /^\p{L}?\p{L}?\s*(\d+(?:[.-]\d+)*)[.)]?$/u;

export function formatParts(parts: readonly number[]): string {
  return parts.join(".");
}

/** The actions that are parts of one for which the condition holds, by their number: 1.1.2 is a part of 1.1. */
export function partsOfActions(
  actions: readonly JointAction[],
  holds: (action: JointAction) => boolean,
): ReadonlySet<JointAction> {
  const numbers = actionNumbers(actions);
  const wholes = new Set(
    numbers.filter(({ action }) => holds(action)).map(({ parts }) => formatParts(parts)),
  );
  const isPart = ({ parts }: ActionNumber): boolean =>
    parts.some((_, length) => length > 0 && wholes.has(formatParts(parts.slice(0, length))));
  return new Set(numbers.filter(isPart).map(({ action }) => action));
}
