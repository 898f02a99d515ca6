import { Caption1 } from "@fluentui/react-components";
import type { PreviewedEdit } from "../../app";
import { placeName } from "../wording/place-name";
import { useWords } from "../wording/words";

/** What an edit would change: the cell, what it holds and what it would hold. */
export function PreviewedEditWords(props: { readonly edit: PreviewedEdit; readonly planSheet: string }) {
  const { edit, planSheet } = props;
  const { cell, before, after } = edit;
  const { say } = useWords();
  const show = (value: PreviewedEdit["before"]): string => {
    if (value === null) return say("pane-fix-blank");
    if (typeof value === "object") return value.error;
    // "2 ↵ 120" is not 2,120.
    return String(value).replace(/\s*\n\s*/gu, " ↵ ");
  };
  const place = placeName(cell, planSheet);
  return (
    <Caption1>{say("pane-fix-edit", { cell: place, before: show(before), after: show(after) })}</Caption1>
  );
}
