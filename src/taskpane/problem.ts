import { type Message, problemMessage, WorkbookError } from "../app";

/** What went wrong, as something to be said to a person. */
export function problemOf(error: unknown): Message {
  if (error instanceof WorkbookError) return problemMessage(error.problem);
  return {
    id: "pane-error-unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
