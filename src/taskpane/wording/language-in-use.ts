import { useEffect, useState } from "react";
import { calendarFor, yearsOfPlanInWords, type YearsInWords } from "../../app";
import type { Language } from "../../locales/languages";
import { isLoaded, loadLanguage } from "./loaded-languages";
import type { PaneState } from "../pane-state";

/**
 * The language that the pane is to speak: the user's own choice, else that of the workbook's settings,
 * else that of Office. Whoever reads Khmer reads it also in a workbook whose sheets are in English.
 */
export function languageInUse(
  chosen: Language | null,
  { check }: Pick<PaneState, "check">,
  ofOffice: Language,
): Language {
  const ofWorkbook = check.kind === "checked" ? check.result.settings.language : null;
  return chosen ?? ofWorkbook ?? ofOffice;
}

/**
 * The calendar in which the pane says years: that of the workbook's settings, else in Thai the plan's own; and when
 * the plan's year begins.
 */
export function yearsInUse({ check }: Pick<PaneState, "check">, language: Language): YearsInWords {
  if (check.kind !== "checked") return { calendar: "gregorian" };
  const { result } = check;
  return yearsOfPlanInWords(result.plan, calendarFor(result, language === "th"));
}

/** The language that is wanted as soon as its texts are here; the former one until then, and where they cannot be had. */
export function useLoadedLanguage(wanted: Language): Language {
  const [language, setLanguage] = useState<Language>(isLoaded(wanted) ? wanted : "en");
  useEffect(() => {
    let isWanted = true;
    void loadLanguage(wanted).then(
      () => {
        if (isWanted) setLanguage(wanted);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return language;
}
