import type { Activity } from "../../plan/activity";
import { WEAK_OPEN_WORDS } from "../../plan/language/activity-phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import { placeInText } from "./place-in-text";
import { ofLanguages } from "../../languages/in-use";

/** What is read of one activity before the places that others name are known. */
export interface ActivityDraft extends Activity {
  /** The words in which a place is looked for. */
  readonly words: string;
}

/** "With a potential visit to": where it stands a place is only one that may be. */
const POTENTIAL = ofLanguages(() => new RegExp(WEAK_OPEN_WORDS(), "iu"));

/** Places by their words: where an activity says "in Cambodia" others may have told that this is a place. */
export function withPlacesKnown(drafts: readonly ActivityDraft[]): readonly Activity[] {
  const known = new Set<string>();
  for (const { words, place } of drafts) {
    const named = place ?? placeInText(words, () => false)?.place ?? "";
    for (const part of named.split(",")) if (part.trim() !== "") known.add(foldText(part));
  }
  return drafts.map(({ words, ...activity }) => {
    const found = placeInText(words, (place) => known.has(foldText(place)));
    const isOpen = found !== null && (found.isTentative || POTENTIAL().test(words));
    const place = activity.place ?? (found === null || found.place === "" ? null : found.place);
    return {
      ...activity,
      place,
      host: activity.host ?? found?.host ?? null,
      isTentative: activity.isTentative || isOpen,
      ...(isOpen && place === found.place ? { isPlaceTentative: true } : {}),
    };
  });
}
