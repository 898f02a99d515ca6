import { actuals as enActuals } from "./en/actuals";
import { changes as enChanges } from "./en/changes";
import { checks as enChecks } from "./en/checks";
import { errors as enErrors } from "./en/errors";
import { ownSheets as enOwnSheets } from "./en/own-sheets";
import { pane as enPane } from "./en/pane";
import { paneActuals as enPaneActuals } from "./en/pane-actuals";
import { paneIndicators as enPaneIndicators } from "./en/pane-indicators";
import { settings as enSettings } from "./en/settings";
import { sheets as enSheets } from "./en/sheets";
import { actuals as kmActuals } from "./km/actuals";
import { changes as kmChanges } from "./km/changes";
import { checks as kmChecks } from "./km/checks";
import { errors as kmErrors } from "./km/errors";
import { ownSheets as kmOwnSheets } from "./km/own-sheets";
import { pane as kmPane } from "./km/pane";
import { paneActuals as kmPaneActuals } from "./km/pane-actuals";
import { paneIndicators as kmPaneIndicators } from "./km/pane-indicators";
import { settings as kmSettings } from "./km/settings";
import { sheets as kmSheets } from "./km/sheets";
import { actuals as thActuals } from "./th/actuals";
import { changes as thChanges } from "./th/changes";
import { checks as thChecks } from "./th/checks";
import { errors as thErrors } from "./th/errors";
import { ownSheets as thOwnSheets } from "./th/own-sheets";
import { pane as thPane } from "./th/pane";
import { paneActuals as thPaneActuals } from "./th/pane-actuals";
import { paneIndicators as thPaneIndicators } from "./th/pane-indicators";
import { settings as thSettings } from "./th/settings";
import { sheets as thSheets } from "./th/sheets";

/** The languages of the pane and the sheets. */
export const LANGUAGES = ["en", "km", "th"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by key, in the syntax of ICU messages. */
export type Catalogue = Readonly<Record<string, string>>;

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    ...enActuals,
    ...enChanges,
    ...enChecks,
    ...enErrors,
    ...enOwnSheets,
    ...enPane,
    ...enPaneActuals,
    ...enPaneIndicators,
    ...enSettings,
    ...enSheets,
  },
  km: {
    ...kmActuals,
    ...kmChanges,
    ...kmChecks,
    ...kmErrors,
    ...kmOwnSheets,
    ...kmPane,
    ...kmPaneActuals,
    ...kmPaneIndicators,
    ...kmSettings,
    ...kmSheets,
  },
  th: {
    ...thActuals,
    ...thChanges,
    ...thChecks,
    ...thErrors,
    ...thOwnSheets,
    ...thPane,
    ...thPaneActuals,
    ...thPaneIndicators,
    ...thSettings,
    ...thSheets,
  },
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
