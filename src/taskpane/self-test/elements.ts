import type { SelfTestText } from "../../locales/self-test";

/** Says a text of the page in its language. */
export type Say = (text: SelfTestText, values?: Readonly<Record<string, string | number>>) => string;

/** A new element of the page, with a text in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== "") made.textContent = text;
  return made;
}
