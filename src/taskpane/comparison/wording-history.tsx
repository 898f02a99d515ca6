import { useMemo } from "react";
import { agreedWording, wordingLines } from "../../app/comparing";
import { createTranslator } from "../wording/loaded-languages";
import { sheetLanguage } from "../wording/sheet-words";
import { useWords } from "../wording/words";
import { CopiedText } from "../ui/copying/copied-text";
import type { Shown } from "./shown";

/** What was changed by agreement and the plan says now, as minutes tell it; blank where nothing was. */
export function useMinutes(shown: Shown): string {
  const { language } = useWords();
  return useMemo(() => {
    const { kept } = shown.decided;
    const { ours } = shown.compared;
    if (kept.decided.history.length === 0) return "";
    const { changed } = agreedWording(kept, ours);
    const translate = createTranslator(sheetLanguage(ours, language));
    return wordingLines({ changed, notInPlan: [] }, translate).join("\n");
  }, [shown, language]);
}

/** The minutes, to be copied. */
export function Minutes({ shown }: { readonly shown: Shown }) {
  const { say } = useWords();
  const minutes = useMinutes(shown);
  if (minutes === "") return null;
  return (
    <CopiedText label={say("pane-compare-minutes")} hint={say("pane-compare-minutes-hint")} text={minutes} />
  );
}
