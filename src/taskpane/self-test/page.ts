import type { Language } from "../../locales/languages";
import { selfTestTexts, type SelfTestText } from "../../locales/self-test";
import { wordsOf } from "../../locales/words-of";
import { element, type Say } from "./elements";
import { resultParts, type ShownResult } from "./results";

/** What came of a test, or why there was none. */
export type TestOutcome =
  | { readonly kind: "tested"; readonly result: ShownResult }
  | { readonly kind: "inUse" }
  | { readonly kind: "failed"; readonly why: string };

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
  button.className = "primary";
  const bar = element("progress");
  // The bar says the same to those who do not see it.
  const count = element("span");
  count.setAttribute("aria-hidden", "true");
  const status = element("p");
  status.setAttribute("role", "status");
  const results = element("section");
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
      count.textContent = bar.textContent;
    };
    void test(progress, evenIfInUse).then((outcome) => {
      bar.hidden = true;
      count.textContent = "";
      button.disabled = false;
      button.className = outcome.kind === "tested" ? "" : "primary";
      button.textContent = say("again");
      status.className = outcome.kind === "tested" ? "outcome" : "";
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
    count,
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
