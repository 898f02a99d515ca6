import { type FocusEvent, type KeyboardEvent, useState } from "react";

export interface RovingRows {
  /** To be given to what has the rows in it. Each has its key in `data-key`, and its main control `data-main`. */
  readonly listProps: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Of the main control of a row: the Tab key stops at the one that was used last. */
  readonly tabIndexOf: (key: string) => 0 | -1;
}

/**
 * Rows that are one stop of the Tab key; arrows, Home and End go through them.
 * @param onKey does what another key stands for in the row with the focus, and says whether it stands for anything
 */
export function useRovingRows(
  keys: readonly string[],
  onKey: (event: KeyboardEvent, key: string) => boolean = () => false,
): RovingRows {
  const [used, setUsed] = useState("");
  const current = keys.includes(used) ? used : keys[0];
  return {
    listProps: {
      onFocus: ({ target }) => {
        const key = keyOf(target);
        if (key !== null) setUsed(key);
      },
      onKeyDown: (event) => {
        const key = keyOf(event.target as Element);
        if (moveFocus(event) || (key !== null && onKey(event, key))) event.preventDefault();
      },
    },
    tabIndexOf: (key) => (key === current ? 0 : -1),
  };
}

/** Whether a key without others was pressed on the main control of a row. */
export function isKeyOfRow({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isMain = target instanceof HTMLElement && target.hasAttribute("data-main");
  return isMain && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** Gives the focus to the main control of a row. */
export function focusRow(list: Element, key: string): void {
  mainOf(list, key)?.focus();
}

/** The main control of a row; `null` where the list has no such row now. */
export function mainOf(list: Element, key: string): HTMLElement | null {
  const row = [...list.querySelectorAll("[data-key]")].find((one) => keyOf(one) === key);
  return row?.querySelector<HTMLElement>("[data-main]") ?? null;
}

/** The key of the row that something is in; `null` outside of rows. */
export function keyOf(target: Element): string | null {
  return target.closest("[data-key]")?.getAttribute("data-key") ?? null;
}

function moveFocus(event: KeyboardEvent): boolean {
  if (!isKeyOfRow(event)) return false;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-main]")];
  const at = rows.findIndex((row) => row === event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}
