import type { ComparedAnswers } from "../../excel/self-test";
import type { SelfTestText } from "../../locales/self-test";
import { element, type Say } from "./elements";

/** What the page shows when a test has ended. */
export interface ShownResult {
  readonly answers: ComparedAnswers;
  /** The text that is to be sent, with what the user has noticed. */
  readonly textToSend: (noticed: string) => string;
  /** All that travelled. */
  readonly recording: string;
}

/** The parts of the page below the outcome: the text to send, what is in it, and what differs. */
export function resultParts(say: Say, result: ShownResult): readonly HTMLElement[] {
  const text = field(say("text"), 10);
  text.area.readOnly = true;
  text.area.value = result.textToSend("");
  const noticed = field(say("noticed"), 3);
  noticed.area.addEventListener("input", () => {
    text.area.value = result.textToSend(noticed.area.value);
  });
  const copied = element("p");
  copied.setAttribute("role", "status");
  const copy = copyButton(say, "copy", text.area, copied, () => text.area.value);
  copy.className = "primary";
  return [
    element("h2", say("sendTitle")),
    element("p", say("send")),
    noticed.label,
    copy,
    copied,
    text.label,
    element("h2", say("holdsTitle")),
    listOf([say("holds"), say("holdsNot")]),
    ...differenceParts(say, result.answers),
    developersPart(say, result.recording, text.area, copied),
  ];
}

function differenceParts(say: Say, { differences }: ComparedAnswers): readonly HTMLElement[] {
  if (differences.length === 0) return [];
  const list = element("dl");
  for (const { name, expected, found } of differences) {
    list.append(
      element("dt", name),
      element("dd", `${say("expected")}: ${expected}`),
      element("dd", `${say("found")}: ${found}`),
    );
  }
  return [element("h2", say("differs")), list];
}

function developersPart(
  say: Say,
  recording: string,
  area: HTMLTextAreaElement,
  copied: HTMLElement,
): HTMLElement {
  const details = element("details");
  details.append(
    element("summary", say("developers")),
    copyButton(say, "copyRecording", area, copied, () => {
      area.value = recording;
      return recording;
    }),
  );
  return details;
}

function field(
  name: string,
  rows: number,
): { readonly label: HTMLElement; readonly area: HTMLTextAreaElement } {
  const area = element("textarea");
  area.rows = rows;
  const label = element("label", name);
  label.append(area);
  return { label, area };
}

function listOf(texts: readonly string[]): HTMLElement {
  const list = element("ul");
  list.append(...texts.map((text) => element("li", text)));
  return list;
}

/** Copies a text; where the page may not, it is marked in the field for the user to copy. */
function copyButton(
  say: Say,
  name: "copy" | "copyRecording",
  area: HTMLTextAreaElement,
  copied: HTMLElement,
  text: () => string,
): HTMLButtonElement {
  const button = element("button", say(name));
  button.addEventListener("click", () => {
    const show = (id: SelfTestText) => {
      copied.textContent = say(id);
    };
    navigator.clipboard.writeText(text()).then(
      () => show("copied"),
      () => {
        area.focus();
        area.select();
        show("copyYourself");
      },
    );
  });
  return button;
}
