import { quarterText } from "../../meeting/tracked-activities";
import type { Activity } from "../../plan/activity";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type { Indicator, JointAction, Objective, Plan } from "../../plan/plan";
import type { RowName } from "../../plan/row-identity";
import type { RowSubject } from "../../workbook/row-subject";

/** What a row about an indicator is about; `part` is given where the sheet has several rows about it. */
export function aboutIndicator({ key, id, text, formerNames }: Indicator, part?: string): RowSubject {
  return { ...rowSubject("indicator", key ?? `${id} ${text}`, id, text), ...partAndNames(part, formerNames) };
}

/** What a row about a joint action is about. */
export function aboutAction({ key, id, title, formerNames }: JointAction, part?: string): RowSubject {
  return { ...rowSubject("action", key ?? `${id} ${title}`, id, title), ...partAndNames(part, formerNames) };
}

function partAndNames(part: string | undefined, formerNames: readonly RowName[] | undefined) {
  return { ...(part === undefined ? {} : { part }), ...(formerNames === undefined ? {} : { formerNames }) };
}

/** What a row about an objective is about. */
export function aboutObjective({ id, title }: Objective): RowSubject {
  return rowSubject("objective", `${id} ${foldText(title)}`, id, title);
}

/** What a row about an activity is about: of activities that come again each is about its own time. */
export function aboutActivity({ text, ...activity }: Activity): RowSubject {
  const time = `${activity.year ?? ""} ${quarterText({ text, ...activity })}`.trim();
  return rowSubject("activity", `${time} ${foldText(text)}`, time, text);
}

/** All indicators, joint actions and objectives of a plan, that a sheet can have rows about. */
export function subjectsOfPlan({ indicators, actions, objectives }: Plan): readonly RowSubject[] {
  return [
    ...indicators.map((each) => aboutIndicator(each)),
    ...actions.map((each) => aboutAction(each)),
    ...objectives.map(aboutObjective),
  ];
}

/** What a row is about that is known by its own words or key. */
export function rowSubject(kind: string, key: string, number: string, words: string): RowSubject {
  return { key: `${kind}:${key}`, number, words: onOneLine(words) };
}
