import { foldText, onOneLine } from "../plan/language/spelling/text-folding";
import type { Indicator, JointAction, Plan } from "../plan/plan";

const MAX_WORDING = 80;
const MAX_ACTION = 60;

/**
 * How sheets name the indicators of a plan for people to choose: by number and wording, which is cut where it is long,
 * and where several have that wording by their action as well. So each is recognized by its words, whatever its number
 * becomes.
 */
export function indicatorLabels({
  indicators,
  actions,
}: Pick<Plan, "indicators"> & Partial<Pick<Plan, "actions">>): (
  indicator: Pick<Indicator, "id" | "action" | "text">,
) => string {
  const counts = new Map<string, number>();
  for (const { text } of indicators) {
    const key = foldText(cut(text, MAX_WORDING));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const titles = new Map(actions?.map(({ id, title }) => [id, title]));
  return ({ id, action, text }) => {
    const wording = cut(text, MAX_WORDING);
    const title = cut(titles.get(action) ?? "", MAX_ACTION);
    const isShared = (counts.get(foldText(wording)) ?? 0) > 1;
    return isShared && title !== "" ? `${id} ${wording} (${title})` : `${id} ${wording}`;
  };
}

/** The same for a joint action: its number and its title, which is cut where it is long. */
export function actionLabel({ id, title }: Pick<JointAction, "id" | "title">): string {
  return `${id} ${cut(title, MAX_ACTION)}`.trim();
}

function cut(text: string, most: number): string {
  const line = onOneLine(text);
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()}…`;
}
