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
