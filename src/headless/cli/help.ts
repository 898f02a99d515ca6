import type { Command } from "./command";
import { POA } from "./program";

const LAST = [
  "A command that takes --mapping also takes --layout L.json and --answer QUESTION=ANSWER …;",
  "“read --questions” says what can be answered.",
  "An existing file is overwritten only with --overwrite next to --out.",
  "Exit code 0: done. 1: the check found errors in the plan. 2: could not be done; the message says why.",
];

const WIDEST = 100;

/** What `poa help` prints: all commands with what they are for. */
export function listOfCommands(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Plan of Action Tracker",
    "",
    ...commands.flatMap(({ name, does }) => wrapped(`  ${name.padEnd(widest)}  ${does}`, widest + 4)),
    "",
    `How a command is asked for, and what else it does: ${POA} help COMMAND`,
    "",
    ...LAST,
  ].join("\n");
}

/** What `poa help COMMAND` prints. */
export function helpOf({ name, does, more = "", asked }: Command): string {
  return [
    ...wrapped(does, 0),
    "",
    ...asked.flatMap((rest) => wrapped(`  ${POA} ${name} ${rest}`, 6)),
    "",
    ...(more === "" ? [] : [...wrapped(more, 0), ""]),
    ...LAST,
  ].join("\n");
}

/** A text in lines, those after the first indented. What is in brackets may be parted at its spaces. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\S) /u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > WIDEST && line !== "") {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = longer;
  }
  return [...lines, line];
}
