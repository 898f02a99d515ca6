import type { JointAction } from "../../../plan/plan";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { actionNumbers, type ActionNumber } from "../../action-numbers";
import { addressFrom } from "../../phrasing";
import { repeatedBy } from "../../plan-index";
import { defineRule } from "../../rule";

/** Whoever gives numbers to what is counted counts from 1; a longer number is a code of a budget or a register. */
const GREATEST_COUNT = 999;

/** Where more of the numbers than one in ten come again, they are not meant to be each action's own; two may be slips. */
const SHARE_OF_SLIPS = 0.1;
const SLIPS_OF_FEW = 2;

export const actionNumberDuplicate = defineRule({
  id: "action-number-duplicate",
  matter: "entry",
  severity: "error",
  needs: "plan",
  *find({ plan }) {
    const all = actionNumbers(plan.actions);
    const numbers = all.filter(isCounted);
    const repeated = runsOf(numbers)
      .flatMap((run) => [...repeatedBy(run, placeInPlan).values()])
      // What several actions share is a code of what they belong to.
      .filter(([{ parts }, ...others]) => parts.length === 1 || others.length + 1 < MIN_OF_A_CODE)
      .flatMap(([first, ...others]) =>
        others.filter((other) => !isSameAction(first, other)).map((again) => ({ first, again })),
      );
    if (repeated.length > Math.max(SLIPS_OF_FEW, SHARE_OF_SLIPS * numbers.length)) return;
    const repeating = new Set(repeated.map(({ again }) => again.action));
    const repeats = repeated.filter(({ first, again }) => !isOfLaterList(numbers, first, again, repeating));
    for (const { first, again } of repeats) {
      const { action, cell } = again;
      if (isOfAnotherList(numbers, action, repeating) || beginsPlainList(all, action)) continue;
      yield {
        cell,
        about: action.id,
        severity: mayBeMeant(all, first, action) ? "info" : undefined,
        message: "action-number-duplicate",
        values: { number: first.text, cellFirst: addressFrom(cell, first.cell) },
      };
    }
  },
});

const MIN_OF_A_CODE = 3;

/**
 * Whether the number may be repeated by intent: a plain one next to which none is missing, which often counts rows or
 * groups, or one that comes right after the first and leaves no gap behind, as the parts of one action do.
 */
function mayBeMeant(all: readonly ActionNumber[], first: ActionNumber, action: JointAction): boolean {
  if (first.parts.length === 1) return !isBesideAGap(all, first, action);
  const place = all.findIndex((number) => number.action === action);
  const next = all[place + 1];
  const isRightAfter = all[place - 1]?.text === first.text;
  return isRightAfter && next?.whole === first.whole && next.parts.at(-1) === (first.parts.at(-1) ?? 0) + 1;
}

/** A plain 1 before a 2: what is counted there is counted from there. */
function beginsPlainList(all: readonly ActionNumber[], action: JointAction): boolean {
  const place = all.findIndex((number) => number.action === action);
  return all[place]?.text === "1" && all[place + 1]?.text === "2";
}

/** Whether just the number before the first, or just the one after the last, is missing: 14, 16, 16, 17. */
function isBesideAGap(all: readonly ActionNumber[], first: ActionNumber, action: JointAction): boolean {
  const [number = 0] = first.parts;
  const before = all[all.indexOf(first) - 1]?.parts;
  const after = all[all.findIndex((each) => each.action === action) + 1]?.parts;
  return isOnly(before, number - 2) || isOnly(after, number + 2);
}

function isOnly(parts: readonly number[] | undefined, number: number): boolean {
  return parts?.length === 1 && parts[0] === number;
}

/** Different numbers that come again one after the other are those of another list. */
function isOfAnotherList(
  numbers: readonly ActionNumber[],
  action: JointAction,
  again: ReadonlySet<JointAction>,
): boolean {
  const place = numbers.findIndex((number) => number.action === action);
  return [numbers[place - 1], numbers[place + 1]].some(
    (beside) => beside !== undefined && beside.text !== numbers[place]?.text && again.has(beside.action),
  );
}

/**
 * A list that begins again where numbers go back, as under the next office's title: between the two are other numbers
 * of their list, the later one comes after a smaller number or begins its list, and others come again with it.
 */
function isOfLaterList(
  numbers: readonly ActionNumber[],
  first: ActionNumber,
  again: ActionNumber,
  repeating: ReadonlySet<JointAction>,
): boolean {
  if (again.parts.length < 2 || repeating.size < MIN_OF_A_LIST) return false;
  const between = numbers.slice(numbers.indexOf(first) + 1, numbers.indexOf(again));
  return between.some((number) => isAbove(number, again));
}

const MIN_OF_A_LIST = 3;

function isAbove({ parts }: ActionNumber, { parts: others }: ActionNumber): boolean {
  const place = parts.findIndex((part, level) => part !== others[level]);
  return place >= 0 && (parts[place] ?? 0) > (others[place] ?? 0);
}

function isCounted({ parts, action }: ActionNumber): boolean {
  return (parts.length > 1 || action.objective !== "") && parts.every((part) => part <= GREATEST_COUNT);
}

/** The same action in several rows, such as one for each place or agency. */
function isSameAction({ action: a }: ActionNumber, { action: b }: ActionNumber): boolean {
  return foldText(a.title) === foldText(b.title);
}

/** Plain numbers (1, 2, 3) may begin again under each objective. */
function placeInPlan({ parts, text, action }: ActionNumber): string {
  return parts.length > 1 ? text : JSON.stringify([action.objective, text]);
}

/**
 * The numbers in runs: where the first two numbers of a list come again one after the other, the list has begun
 * again, as it does under titles that no column holds.
 */
function runsOf(numbers: readonly ActionNumber[]): readonly (readonly ActionNumber[])[] {
  const runs: ActionNumber[][] = [];
  let run: ActionNumber[] = [];
  numbers.forEach((number, place) => {
    if (restartsCount(run, number, numbers[place + 1])) {
      runs.push(run);
      run = [];
    }
    run.push(number);
  });
  return [...runs, run];
}

function restartsCount(
  run: readonly ActionNumber[],
  number: ActionNumber,
  next: ActionNumber | undefined,
): boolean {
  const [first, second] = run;
  return (
    second !== undefined &&
    first?.text !== second.text &&
    first?.text === number.text &&
    second.text === next?.text
  );
}
