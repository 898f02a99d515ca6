import type { StudiedPlan, Translate } from "../../app";
import type { Language } from "../../locales/languages";
import { createTranslator } from "./loaded-languages";

/** The language of sheets: that of the workbook's settings, else the one that the pane is in. */
export function sheetLanguage({ settings }: StudiedPlan, paneLanguage: Language): Language {
  return settings.language ?? paneLanguage;
}

/** The words in which sheets of the product's own are written. */
export function sheetWords(study: StudiedPlan, paneLanguage: Language): Translate {
  return createTranslator(sheetLanguage(study, paneLanguage));
}
