import { compareAnswers, EXPECTED, runProbes, surroundingExcel } from "../../excel/self-test";
import { displayLanguage, environment, surroundings } from "../office/office-frame";
import { keptLanguage } from "../wording/kept-language";
import { drawNotExcel, drawPage, type TestOutcome, wordsOfPage } from "./page";
import { recordingText, textToSend } from "./report-text";

/** Set by the build to that of package.json. */
declare const VERSION: string;

/** The page that compares the Excel around it with the host that the tracker is tested with. */
async function start(): Promise<void> {
  const where = await surroundings();
  const language = keptLanguage() ?? (where === "excel" ? displayLanguage() : "en");
  document.documentElement.lang = language;
  const say = wordsOfPage(language);
  if (where === "excel") drawPage(say, test);
  else drawNotExcel(say);
}

async function test(
  progress: (done: number, all: number) => void,
  evenIfInUse: boolean,
): Promise<TestOutcome> {
  try {
    const run = await runProbes(surroundingExcel(), progress, { evenIfInUse });
    if (run === null) return { kind: "inUse" };
    const answers = compareAnswers(run.results, EXPECTED);
    const around = environment(VERSION);
    const result = {
      answers,
      textToSend: (noticed: string) => textToSend(answers, run, around, noticed),
      recording: recordingText(run, around),
    };
    return { kind: "tested", result };
  } catch (error) {
    return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

void start();
