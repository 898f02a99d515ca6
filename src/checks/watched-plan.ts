import type { Plan } from "../plan/plan";
import { indexPlan } from "./plan-index";
import type { CheckContext, CheckSubject } from "./rule";

/** What is checked, with its plan in groups of actions. */
export type GroupedSubject = CheckSubject & Pick<CheckContext, "groups" | "groupsOfActions" | "numbers">;

/**
 * What a rule about the whole plan is shown, so that it is known which parts it read. What it found
 * holds for each other subject in which these parts are the same objects.
 */
export class WatchedPlan {
  readonly context: CheckContext;
  private readonly parts = new Map<keyof GroupedSubject, unknown>();
  private readonly partsOfPlan = new Map<keyof Plan, unknown>();

  constructor(subject: GroupedSubject) {
    const plan = watched(subject.plan, this.partsOfPlan);
    this.context = watched({ ...subject, plan, index: indexPlan(plan) }, this.parts);
  }

  /** Whether another subject has the same parts wherever the rule looked. */
  isLike(other: GroupedSubject): boolean {
    return areIn(this.partsOfPlan, other.plan) && areIn(this.parts, other);
  }
}

/** The same object, which notes each part that is read; a plan and its index are noted by their own parts. */
function watched<Whole extends object, Part extends keyof Whole>(
  whole: Whole,
  parts: Map<Part, unknown>,
): Whole {
  return new Proxy(whole, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name);
      if (name !== "plan" && name !== "index") parts.set(name as Part, part);
      return part;
    },
  });
}

function areIn<Whole extends object>(parts: ReadonlyMap<keyof Whole, unknown>, whole: Whole): boolean {
  for (const [name, part] of parts) if (whole[name] !== part) return false;
  return true;
}
