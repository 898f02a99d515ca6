import { fetchAllWords, problemMessage, WorkbookError, type Day } from "../../app";
import { createTranslator } from "../../locales/translator";
import { XlsxError } from "@plan-of-action/xlsx";
import { CannotBeDone, explainXlsxProblem } from "./cannot-be-done";
import { parseCommand } from "./command-line";
import { runCommand } from "./commands";
import { terminalJson, terminalText } from "./terminal-text";
import { listOfCommands, usageOf } from "./usage";

/** Where a command prints: its outcome on one side, messages on the other. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly message: (text: string) => void;
}

/** Runs the command line and gives the exit code: 0 done, 1 errors in the plan, 2 could not be done. */
export async function poa(args: readonly string[], today: Day, streams: Streams): Promise<0 | 1 | 2> {
  const message = (text: string) => streams.message(terminalText(text));
  const out = (text: string) => streams.out(terminalText(text));
  try {
    const command = parseCommand(args, today);
    if (command.name === "help") {
      out(command.of === null ? listOfCommands() : usageOf(command.of));
      return 0;
    }
    if (command.name !== "explain") for (const sentence of command.understood) message(sentence);
    await fetchAllWords();
    const { report, data, notes, exitCode } = await runCommand(command);
    for (const note of notes) message(note);
    if (command.json) streams.out(terminalJson(data));
    else out(report);
    return exitCode;
  } catch (error) {
    message(explain(error));
    return 2;
  }
}

/** A sentence for whatever went wrong; what is not foreseen keeps its own words, so that it can be reported. */
function explain(error: unknown): string {
  if (error instanceof CannotBeDone) return error.message;
  if (error instanceof XlsxError) return explainXlsxProblem("The workbook", error.problem);
  if (error instanceof WorkbookError) return explainWorkbookProblem(error.problem);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This should not have happened; please report it with the workbook's layout. Nothing was written.\n${detail}`;
}

function explainWorkbookProblem(problem: WorkbookError["problem"]): string {
  const sentence = createTranslator("en")(problemMessage(problem));
  if (problem.kind !== "hostFailure") return sentence;
  return `${sentence}\nDetails: ${problem.code} at ${problem.location || "an unknown place"}: ${problem.detail}`;
}
