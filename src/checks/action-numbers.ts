import { rememberByObject } from "../indicators";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { JointAction } from "../plan/plan";
import { withWesternDigits } from "../plan/language/numbers/digits";

/** An action's number by its parts: "1.2." is 1 and 2. */
export interface ActionNumber {
  readonly action: JointAction;
  /** Where it is: in a cell of its own, or before the action's text. */
  readonly cell: CellReference;
  readonly written: string;
  readonly parts: readonly number[];
  /** The parts as they are usually written, "1.2", and those before the last, "1". */
  readonly text: string;
  readonly whole: string;
}

/** The numbers of the actions that have one, in the order of the plan. */
export const actionNumbers = rememberByObject((actions: readonly JointAction[]): readonly ActionNumber[] =>
  actions.flatMap((action) => numberOf(action) ?? []),
);

const numberOf = rememberByObject((action: JointAction): ActionNumber | null => {
  const written = action.number?.trim() ?? "";
  const parts = NUMBER.exec(withWesternDigits(written))?.[1]?.split(/[.-]/).map(Number);
  if (parts === undefined) return null;
  const cell = action.numberCell ?? action.cell;
  return { action, cell, written, parts, text: formatParts(parts), whole: formatParts(parts.slice(0, -1)) };
});

/** "1.2.", "A1-3", "2)", and "១.២" by its digits. */
const NUMBER = /^\p{L}?\p{L}?\s*(\d+(?:[.-]\d+)*)[.)]?$/u;

/** "3.02.01", "BP26005375": filled up with zeros, or of more digits than anybody counts: a register's, of which a plan names what it has. */
export function isCode({ written }: ActionNumber): boolean {
  return CODE.test(withWesternDigits(written));
}

const CODE = /(?:^|[.-])\p{L}{0,2}\s*0\d|\d{5}/u;

export function formatParts(parts: readonly number[]): string {
  return parts.join(".");
}

/** Those of some actions that are parts of one that is not among them, by their number: 1.1.2 is a part of 1.1. */
export function partsOfOthers(
  some: readonly JointAction[],
  actions: readonly JointAction[],
): ReadonlySet<JointAction> {
  const among = new Set(some);
  const others = new Set<string>();
  for (const { action, text } of actionNumbers(actions)) if (!among.has(action)) others.add(text);
  const isPart = ({ parts }: ActionNumber): boolean =>
    parts.some((_, length) => length > 0 && others.has(formatParts(parts.slice(0, length))));
  return new Set(
    some.filter((action) => {
      const number = numberOf(action);
      return number !== null && isPart(number);
    }),
  );
}

/** The numbers of which others are parts: "2.2" where there is 2.2.1, whether an action has it or not. */
export function numbersAbove(numbers: readonly ActionNumber[]): ReadonlySet<string> {
  return new Set(
    numbers.flatMap(({ parts }) => parts.slice(1).map((_, place) => formatParts(parts.slice(0, place + 1)))),
  );
}

/** Those that have parts, by their number: 2.2, where there is a 2.2.1. */
export function wholesOfParts(actions: readonly JointAction[]): ReadonlySet<JointAction> {
  const numbers = actionNumbers(actions);
  const wholes = numbersAbove(numbers);
  return new Set(numbers.flatMap(({ action, text }) => (wholes.has(text) ? [action] : [])));
}
