/**
 * A ref that gives the focus to an element when it appears, where the control that had it is gone: the
 * keyboard goes on from there. Where the focus is elsewhere, in the workbook above all, it stays.
 */
export function focusIfLost(element: HTMLElement | null): void {
  if (element === null || !document.hasFocus() || document.activeElement !== document.body) return;
  // Browsers that give a clicked button no focus are no reason to scroll away from it.
  element.focus({ preventScroll: true });
}

/** A ref that gives the focus to a field that appears because the user asked for it. */
export function focusWhenShown(element: HTMLElement | null): void {
  // What is drawn again while the user works in the sheet takes nothing away from them.
  if (element !== null && document.hasFocus()) element.focus();
}

/** A ref that gives the focus to the button of a question, where the one that asked is gone or is not pressed again. */
export function focusOnce(button: HTMLElement | null): void {
  button?.focus({ preventScroll: true });
}

/** A ref that scrolls, as little as it takes, to see whole what appears because the user asked for it. */
export function inSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/**
 * Gives the focus to where a page begins, marked by `data-begin`, for who came to it by a click: typing goes on there.
 * Who came by the keyboard stays on the tab, from which the arrows lead on. Says whether it did.
 */
export function beginIn(page: Element | null): boolean {
  const active = document.activeElement;
  const cameByKeys = active?.matches(":focus-visible") === true;
  const field = page?.querySelector<HTMLElement>("[data-begin]") ?? null;
  const isFree = active === document.body || active?.getAttribute("role") === "tab";
  if (field === null || !document.hasFocus() || !isFree || cameByKeys) return false;
  field.focus({ preventScroll: true });
  return true;
}

/**
 * Scrolls as little as it takes to see the row of a field above the foot; of a row that is higher than that as much as
 * there is room for, and the field for sure.
 */
export function showAboveFoot(field: Element): void {
  const scroller = field.closest<HTMLElement>("[data-scroller]");
  const row = field.closest("[data-key]");
  if (row === null || scroller === null) return;
  const foot = scroller.querySelector<HTMLElement>("[data-foot]")?.offsetHeight ?? 0;
  const seen = scroller.getBoundingClientRect();
  const below = (element: Element) => element.getBoundingClientRect().bottom - (seen.bottom - foot);
  const { top } = row.getBoundingClientRect();
  if (top < seen.top) scroller.scrollTop += top - seen.top;
  else if (below(row) > 0) scroller.scrollTop += Math.min(below(row), top - seen.top);
  scroller.scrollTop += Math.max(0, below(field));
}
