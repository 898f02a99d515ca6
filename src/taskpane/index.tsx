import { createRoot } from "react-dom/client";
import type { Day } from "../app";
import { whenReady, type PaneActions, ribbonCommands } from "../commands/commands";
import { openWorkbook, surroundingExcel, withDefaultSettings } from "../excel";
import type { Language } from "../locales/languages";
import type { DraftStore } from "./drafts/drafts";
import { draftsInBrowser } from "./drafts/kept-drafts";
import { keepLanguage, keptLanguage } from "./wording/kept-language";
import { languageInUse } from "./wording/language-in-use";
import { loadLanguage } from "./wording/loaded-languages";
import {
  bindRibbon,
  displayLanguage,
  documentAddress,
  environment,
  isOfficeDark,
  showPane,
  surroundings,
} from "./office/office-frame";
import { organisationSettings } from "./office/organisation-settings";
import { Pane } from "./pane";
import { fetchOtherViews, fetchPlanChecker, fetchSheetWriters } from "./chunks/fetching";
import { ribbonActions } from "./office/ribbon-actions";
import { createSession, type Session } from "./session";
import { NoWorkbook } from "./frame/no-workbook";

/** Set by the build to that of package.json. */
declare const VERSION: string;

/**
 * Puts the pane together: the workbook that is open in Excel, the clock, the user's language. Gives what the ribbon's
 * buttons do in it; rejects where the page is not in Excel.
 */
async function start(): Promise<PaneActions> {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no place for the pane");
  const root = createRoot(element);
  const where = await surroundings();
  if (where !== "excel") {
    root.render(<NoWorkbook language={keptLanguage() ?? "en"} why={where} />);
    throw new Error("There is no workbook");
  }

  const settings = organisationSettings();
  const workbook = withDefaultSettings(openWorkbook(surroundingExcel()), () => settings);
  const session = createSession(workbook, today, draftStore());
  let chosenLanguage: Language | null = keptLanguage();
  const officeLanguage = displayLanguage();
  const language = () => languageInUse(chosenLanguage, session.state(), officeLanguage);
  // Where it cannot be had, the pane speaks English.
  await loadLanguage(language()).catch(() => undefined);
  root.render(
    <Pane
      session={session}
      chosenLanguage={chosenLanguage}
      officeLanguage={officeLanguage}
      onLanguageChosen={(chosen) => {
        chosenLanguage = chosen;
        keepLanguage(chosen);
      }}
      isOfficeDark={isOfficeDark}
      environment={environment(VERSION)}
    />,
  );
  void session.watch();
  void whenAtRest()
    .then(() => readAtStart(session))
    .then(fetchWhatComesNext);
  return ribbonActions(session, showPane, language);
}

/** So long the pane waits for a moment in which nothing else is to be done, in ms. */
const LONGEST_WAIT_MS = 1000;

/**
 * Resolves when the pane is on the screen and nobody waits for an answer: what checks takes long to start, and would
 * keep the pane from being drawn. Some browsers tell of no rest.
 */
function whenAtRest(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if (typeof requestIdleCallback === "function") {
        requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
      } else setTimeout(resolve, 100);
    });
    // A pane that is not shown draws no frames.
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

/** Reads the workbook, which changes nothing in it, unless somebody has had it read before. */
async function readAtStart(session: Session): Promise<void> {
  if (session.state().check.kind === "notChecked") await session.check();
}

/** What is needed next comes while the user looks at the first view; what fails is fetched when it is asked for. */
async function fetchWhatComesNext(): Promise<void> {
  for (const fetchNext of [fetchPlanChecker, fetchOtherViews, fetchSheetWriters]) {
    await fetchNext().catch(() => undefined);
  }
}

/** A workbook that was never saved has no address: what is typed for it lasts as long as the pane. */
function draftStore(): DraftStore | undefined {
  const address = documentAddress();
  return address === null ? undefined : draftsInBrowser(address);
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

const ready = start();
// Outside of Excel there is nothing that could wait for it.
ready.catch(() => undefined);
bindRibbon(ribbonCommands(whenReady(ready)));
