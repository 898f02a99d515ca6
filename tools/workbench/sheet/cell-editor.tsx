import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Rectangle } from "./places";

/** Where the selection goes once an entry is made. */
export type Step = "down" | "up" | "right" | "left" | "stay";

interface CellEditorProps {
  readonly label: string;
  readonly rectangle: Rectangle;
  readonly start: string;
  readonly onEnter: (entry: string, step: Step) => void;
  readonly onLeave: () => void;
}

/** A cell that is being typed into. As in Excel it stays so while the pane is used. */
export function CellEditor({ label, rectangle, start, onEnter, onLeave }: CellEditorProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  const [entry, setEntry] = useState(start);
  const isDone = useRef(false);

  useLayoutEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.setSelectionRange(start.length, start.length);
  }, [start]);

  const end = (action: () => void) => {
    if (isDone.current) return;
    isDone.current = true;
    action();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = stepOf(event);
    if (event.key === "Escape") end(onLeave);
    if (event.key === "Enter" && event.altKey && element.current !== null) breakLine(element.current);
    if (step === null) return;
    event.preventDefault();
    end(() => onEnter(entry, step));
  };

  /** The focus that went into the pane's frame is known only after it has left. */
  const onBlur = () =>
    setTimeout(() => {
      if (!(document.activeElement instanceof HTMLIFrameElement)) end(() => onEnter(entry, "stay"));
    });

  const { left, top, width, height } = rectangle;
  return (
    <textarea
      ref={element}
      className="editor"
      aria-label={label}
      value={entry}
      style={{
        left: left - 1,
        top: top - 1,
        minWidth: Math.max(width + 1, 80),
        height: Math.max(height + 1, 22),
      }}
      onChange={({ target }) => setEntry(target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={onBlur}
    />
  );
}

/** Alt and Enter begin another line in the cell. The change is reported as typing is. */
function breakLine(element: HTMLTextAreaElement): void {
  element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent): Step | null {
  if (key === "Enter" && !altKey) return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return null;
}
