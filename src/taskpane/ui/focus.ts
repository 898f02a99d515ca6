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

/** Scrolls as little as it takes to see a row above the foot, or from its upper edge on where it is higher than that. */
export function showAboveFoot(row: Element | null): void {
  const scroller = row?.closest<HTMLElement>("[data-scroller]");
  if (row == null || scroller == null) return;
  const foot = scroller.querySelector<HTMLElement>("[data-foot]")?.offsetHeight ?? 0;
  const seen = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  const below = bottom - (seen.bottom - foot);
  if (top < seen.top) scroller.scrollTop += top - seen.top;
  else if (below > 0) scroller.scrollTop += Math.min(below, top - seen.top);
}
