import { lettersOf, wholeWords } from "../../../plan/language/spelling/first-words";
import { onOneLine } from "../../../plan/language/spelling/text-folding";
import type { Indicator, JointAction } from "../../../plan/plan";
import type { IndicatorProgress } from "../../../progress";
import { withoutLabel } from "../../../reading/header/numbering";
import type { SummaryContext } from "../subject";

/** An indicator with how it stands. */
export interface IndicatorEntry {
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/** The indicators of a joint action, in the plan's order. */
export interface ActionGroup {
  readonly action: JointAction;
  readonly entries: readonly IndicatorEntry[];
}

/** The joint actions of an objective; an empty id stands for those of none. */
export interface ObjectiveGroup {
  readonly objective: string;
  readonly actions: readonly ActionGroup[];
}

/** The plan's indicators by objective and joint action. Actions without indicators have a group too. */
export function indicatorGroups({ plan, progress }: SummaryContext): ObjectiveGroup[] {
  const progressOf = new Map(progress.indicators.map((each) => [each.id, each]));
  const entries = new Map<string, IndicatorEntry[]>(plan.actions.map(({ id }) => [id, []]));
  for (const indicator of plan.indicators) {
    const own = progressOf.get(indicator.id);
    if (own !== undefined) entries.get(indicator.action)?.push({ indicator, progress: own });
  }
  const groups = new Map<string, ActionGroup[]>(progress.objectives.map(({ id }) => [id, []]));
  for (const action of plan.actions) {
    const group = groups.get(action.objective) ?? groups.get("");
    group?.push({ action, entries: entries.get(action.id) ?? [] });
  }
  return Array.from(groups, ([objective, actions]) => ({ objective, actions }));
}

/** An objective's text as the plan has it, on one line. */
export function objectiveName({ plan, words }: SummaryContext, id: string): string {
  const title = plan.objectives.find((objective) => objective.id === id)?.title;
  return title === undefined ? words.translate({ id: "summary-no-objective" }) : onOneLine(title);
}

/** More letters have no room next to a bar, on two lines. */
const LONGEST_BESIDE_BAR = 46;

/** The name of an objective with its number before it, not with the word for what it is; of a long name the first words. */
export function shortObjectiveName(context: SummaryContext, id: string): string {
  const name = objectiveName(context, id);
  const words = withoutLabel(name);
  const short = lettersOf(words === name ? name : `${id} ${words}`);
  return short.length <= LONGEST_BESIDE_BAR ? short.join("") : wholeWords(short, LONGEST_BESIDE_BAR);
}
