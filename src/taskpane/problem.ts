import { type Message, problemMessage, WorkbookError } from "../app";

/** What went wrong, as something to be said to a person. */
export interface Problem extends Message {
  /** What whoever looks into it has to know; set where Excel or the add-in failed, whatever the user did. */
  readonly failure?: { readonly code: string; readonly location: string };
}

/** What went wrong in whatever was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookError) {
    const { problem } = error;
    const message = problemMessage(problem);
    return problem.kind === "hostFailure"
      ? { ...message, failure: { code: problem.code, location: problem.location } }
      : message;
  }
  // Webpack's, where a file of the pane could not be fetched.
  if (error instanceof Error && error.name === "ChunkLoadError") {
    return { id: "pane-error-not-fetched", failure: { code: error.name, location: "" } };
  }
  const name = error instanceof Error ? error.name : typeof error;
  return {
    id: "pane-error-unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
    failure: { code: name, location: "" },
  };
}
