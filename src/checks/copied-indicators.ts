import { wordsInText } from "../compare/words/words-in-text";
import type { Indicator, JointAction, Plan } from "../plan/plan";

/** A word that is in more of a plan's actions than this part says nothing of what one of them is about. */
const MAX_ACTIONS = 0.25;
/** So many words of an indicator in its action say that it was written for it. */
const MIN_SHARED = 2;
/** Endings are left out by comparing so many first letters. */
const STEM = 5;

/** Tells by their words which of two actions an indicator that is under both was written for. */
export class CopiedIndicators {
  private readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly common: ReadonlySet<string>;

  constructor({ actions }: Pick<Plan, "actions">) {
    this.stems = new Map(actions.map(({ id, title }) => [id, stemsOf(title)]));
    const counts = new Map<string, number>();
    for (const stems of this.stems.values()) {
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const most = Math.max(2, actions.length * MAX_ACTIONS);
    this.common = new Set([...counts].flatMap(([stem, count]) => (count > most ? [stem] : [])));
  }

  /**
   * The one of two indicators of the same words that was copied: its action has none of them, while the other's has
   * several; `null` if the words do not tell.
   */
  copyAmong(first: Indicator, other: Indicator): Indicator | null {
    const [ofFirst, ofOther] = [this.shared(first), this.shared(other)];
    if (ofFirst >= MIN_SHARED && ofOther === 0) return other;
    return ofOther >= MIN_SHARED && ofFirst === 0 ? first : null;
  }

  private shared({ action, text }: { readonly action: JointAction["id"]; readonly text: string }): number {
    const ofAction = this.stems.get(action) ?? new Set();
    return [...stemsOf(text)].filter((stem) => ofAction.has(stem) && !this.common.has(stem)).length;
  }
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsInText(text).flatMap(({ folded }) => {
      const isLatin = /^\p{Script=Latin}/u.test(folded);
      return isLatin && folded.length < STEM - 1 ? [] : [isLatin ? folded.slice(0, STEM) : folded];
    }),
  );
}
