/** A ref that gives the focus to a field that appears because the user asked for it. */
export function focusWhenShown(element: HTMLElement | null): void {
  // What is drawn again while the user works in the sheet takes nothing away from them.
  if (element !== null && document.hasFocus()) element.focus();
}
