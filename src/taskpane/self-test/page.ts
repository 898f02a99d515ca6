import type { ComparedAnswers } from "../../excel/self-test";
import type { Language } from "../../locales/languages";
import { selfTestTexts, type SelfTestText } from "../../locales/self-test";
import { wordsOf } from "../../locales/words-of";

/** What the page shows when a test has ended. */
export interface ShownResult {
  readonly answers: ComparedAnswers;
  readonly report: string;
  readonly recording: string;
}

/** What came of a test, or why there was none. */
export type TestOutcome =
  | { readonly kind: "tested"; readonly result: ShownResult }
  | { readonly kind: "inUse" }
  | { readonly kind: "failed"; readonly why: string };

type Say = (text: SelfTestText, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the page in a language. */
export function wordsOfPage(language: Language): Say {
  const words = wordsOf<SelfTestText>(language, selfTestTexts[language], selfTestTexts.en);
  return (id, values) => words(values === undefined ? { id } : { id, values });
}

/** Runs a test, which tells how far it has come; in a workbook that is not empty only where that is asked for. */
type RunTest = (progress: (done: number, all: number) => void, evenIfInUse: boolean) => Promise<TestOutcome>;

/** Draws the page; its button runs a test, which tells how far it has come. */
export function drawPage(say: Say, test: RunTest): void {
  const button = element("button", say("start"));
  const bar = element("progress");
  const status = element("p");
  const results = element("section");
  status.setAttribute("role", "status");
  bar.hidden = true;
  bar.setAttribute("aria-label", say("title"));
  const begin = (evenIfInUse: boolean) => {
    button.disabled = true;
    bar.hidden = false;
    results.replaceChildren();
    status.textContent = "";
    const progress = (done: number, all: number) => {
      bar.max = all;
      bar.value = done;
      bar.textContent = say("progress", { done, all });
    };
    void test(progress, evenIfInUse).then((outcome) => {
      bar.hidden = true;
      button.disabled = false;
      button.textContent = say("again");
      status.textContent = outcomeText(say, outcome);
      if (outcome.kind === "tested") results.replaceChildren(...resultParts(say, outcome.result));
      if (outcome.kind === "inUse") results.replaceChildren(anywayButton(say, begin));
    });
  };
  button.addEventListener("click", () => begin(false));
  document.body.replaceChildren(
    element("h1", say("title")),
    element("p", say("purpose")),
    button,
    bar,
    status,
    results,
  );
}

function anywayButton(say: Say, begin: (evenIfInUse: boolean) => void): HTMLButtonElement {
  const button = element("button", say("anyway"));
  button.addEventListener("click", () => begin(true));
  return button;
}

/** Says that the page is not where it can work. */
export function drawNotExcel(say: Say): void {
  document.body.replaceChildren(element("h1", say("title")), element("p", say("notExcel")));
}

function outcomeText(say: Say, outcome: TestOutcome): string {
  if (outcome.kind === "inUse") return say("inUse");
  if (outcome.kind === "failed") return say("failed", { why: outcome.why });
  const { same, differences, lacking } = outcome.result.answers;
  const found =
    differences.length === 0
      ? say("allSame", { same })
      : say("differences", { different: differences.length, same });
  return lacking.length === 0 ? found : `${found} ${say("lacking", { lacking: lacking.length })}`;
}

function resultParts(say: Say, { answers, report, recording }: ShownResult): readonly HTMLElement[] {
  const list = element("dl");
  for (const { name, expected, found } of answers.differences) {
    list.append(
      element("dt", name),
      element("dd", `${say("expected")}: ${expected}`),
      element("dd", `${say("found")}: ${found}`),
    );
  }
  const text = element("textarea");
  text.readOnly = true;
  text.rows = 10;
  text.value = report;
  text.setAttribute("aria-label", say("report"));
  const copied = element("span");
  copied.setAttribute("role", "status");
  return [
    list,
    element("p", say("send")),
    copyButton(say, "copyReport", report, text, copied),
    copyButton(say, "copyRecording", recording, text, copied),
    copied,
    text,
  ];
}

/** Copies a text; where the page may not, it stands marked in the field for the user to copy. */
function copyButton(
  say: Say,
  name: "copyReport" | "copyRecording",
  text: string,
  field: HTMLTextAreaElement,
  copied: HTMLElement,
): HTMLButtonElement {
  const button = element("button", say(name));
  button.addEventListener("click", () => {
    field.value = text;
    const told = (id: SelfTestText) => {
      copied.textContent = say(id);
    };
    navigator.clipboard.writeText(text).then(
      () => told("copied"),
      () => {
        field.focus();
        field.select();
        told("copyYourself");
      },
    );
  });
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== "") made.textContent = text;
  return made;
}
