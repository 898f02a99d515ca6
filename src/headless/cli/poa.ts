import type { Day } from "../../plan/period";
import { readArguments } from "./arguments";
import { CannotBeDone } from "./cannot-be-done";
import { COMMANDS } from "./commands";
import { helpOf, listOfCommands } from "./help";
import { versionOfProgram } from "./program";
import { terminalJson, terminalText } from "./terminal-text";

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
    const asked = readArguments(args, today);
    switch (asked.kind) {
      case "version":
        out(versionOfProgram());
        return 0;
      case "help":
        out(asked.of === null ? listOfCommands(COMMANDS) : helpOf(asked.of));
        return 0;
      case "command": {
        const work = asked.command.prepare(asked.given);
        for (const sentence of asked.understood) message(sentence);
        const { report, data, notes, exitCode } = await work();
        for (const note of notes) message(note);
        if (asked.given.values.json === true) streams.out(terminalJson(data));
        else out(report);
        return exitCode;
      }
    }
  } catch (error) {
    // What explains other errors knows of workbooks.
    const explained =
      error instanceof CannotBeDone ? error.message : (await import("./explain-error")).explainError(error);
    message(explained);
    return 2;
  }
}
