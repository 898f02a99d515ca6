/**
 * A ref that gives the focus to an element when it appears, where the control that had it is gone: the
 * keyboard goes on from there. Where the focus is elsewhere, in the workbook above all, it stays.
 */
export function focusIfLost(element: HTMLElement | null): void {
  if (element === null || !document.hasFocus() || document.activeElement !== document.body) return;
  // Browsers that give a clicked button no focus are no reason to scroll away from it.
  element.focus({ preventScroll: true });
}
