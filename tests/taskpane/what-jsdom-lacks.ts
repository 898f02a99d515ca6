/** Gives a test page what every browser has and jsdom lacks. Runs before each test file of the pane. */
import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/dom";

Object.assign(globalThis, { TextDecoder, TextEncoder });

// A machine that does much else needs more than the usual second to show what is waited for.
configure({ asyncUtilTimeout: 30_000 });

// jsdom lays nothing out: it knows no media and no sizes.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
window.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

// Nor does it know how large anything is: the pane gets room for all of its tabs and for some findings.
Object.defineProperty(HTMLElement.prototype, "offsetWidth", {
  get(this: HTMLElement) {
    return this.tagName === "NAV" ? 1000 : 50;
  },
});
Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
  get(this: HTMLElement) {
    return this.tagName === "LI" ? 100 : this.tagName === "H3" ? 40 : 700;
  },
});
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: {
    get(this: HTMLElement) {
      return this.offsetWidth;
    },
  },
  clientHeight: {
    get(this: HTMLElement) {
      return this.offsetHeight;
    },
  },
});

Object.assign(window, {
  CSS: { escape: (text: string) => text.replace(/["\\]/gu, "\\$&") },
});
Object.assign(Element.prototype, {
  scrollTo(this: Element, { top }: ScrollToOptions) {
    if (top !== undefined) this.scrollTop = top;
  },
});

// What is laid out by nobody needs no rules: jsdom would look through Fluent's hundreds for each name that a
// test asks for, two thirds of the time. What is hidden says so by attributes.
const probe = document.head.appendChild(document.createElement("style"));
if (probe.sheet === null) throw new Error("jsdom gives no style sheet, whose rules are to be left out");
Object.assign(Object.getPrototypeOf(probe.sheet), { insertRule: () => 0 });
probe.remove();

// For each control that a test asks for by its name jsdom looks through the whole page for labels, a tenth of the time.
for (const control of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
  Object.defineProperty(control.prototype, "labels", {
    get(this: HTMLElement) {
      const named = this.id === "" ? [] : document.querySelectorAll(`label[for="${CSS.escape(this.id)}"]`);
      const around = this.closest("label:not([for])");
      return [...named, ...(around === null ? [] : [around])];
    },
  });
}

// It lays nothing out, so there is nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

// A browser tells of each letter by `input` before it says `change`; a test says only that something has changed.
document.addEventListener(
  "change",
  ({ target }) => {
    const isTyped =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(target.type));
    if (isTyped) target.dispatchEvent(new Event("input", { bubbles: true }));
  },
  true,
);
