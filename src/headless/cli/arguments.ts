import { parseArgs } from "node:util";
import type { Day } from "../../plan/period";
import { CannotBeDone } from "./cannot-be-done";
import type { Command, Given } from "./command";
import { COMMANDS } from "./commands";
import { suggestName } from "./suggest-name";
import { OPTIONS, type OptionValues } from "./options";
import { POA } from "./program";
import { readInBuddhistEra } from "./times-asked";

/** What the arguments ask for. */
export type Asked =
  | { readonly kind: "version" }
  /** `null` of all commands. */
  | { readonly kind: "help"; readonly of: Command | null }
  | {
      readonly kind: "command";
      readonly command: Command;
      readonly given: Given;
      /** Sentences on what was read in other words than it was asked for. */
      readonly understood: readonly string[];
    };

/** Raises `CannotBeDone` where the arguments ask for nothing. */
export function readArguments(args: readonly string[], today: Day): Asked {
  const { values, positionals } = parsed(args);
  if (values.version === true) return { kind: "version" };
  const [name = "help", ...files] = positionals;
  if (name === "help") return { kind: "help", of: files[0] === undefined ? null : commandOf(files[0]) };
  const command = commandOf(name);
  if (values.help === true) return { kind: "help", of: command };
  requireOwnOptions(command, values);
  return {
    kind: "command",
    command,
    given: { command: name, values, files, today },
    understood: readInBuddhistEra([values.period, values.years, values.on]),
  };
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const known = COMMANDS.map((one) => one.name);
  throw new CannotBeDone(`There is no command “${name}”.${suggestion(name, known, "")}`);
}

/**
 * The options that a command takes: those that its help names, `--overwrite` with `--out`, and with `--mapping` the other
 * ways to say how a plan is read.
 */
function optionsOf({ asked }: Command): readonly string[] {
  const named = [...asked.join(" ").matchAll(/--([\w-]+)/gu)].map(([, option = ""]) => option);
  const alike = [
    ...(named.includes("out") ? ["overwrite"] : []),
    ...(named.includes("mapping") ? ["layout", "answer"] : []),
  ];
  return [...new Set([...named, ...alike])];
}

function requireOwnOptions(command: Command, values: OptionValues): void {
  const allowed = optionsOf(command);
  const given = Object.keys(values).map((option) => (option === "explained" ? "explain" : option));
  const foreign = given.find((option) => !allowed.includes(option));
  if (foreign === undefined) return;
  throw new CannotBeDone(
    `“${command.name}” has no option --${foreign}.${suggestion(foreign, allowed, "--")}`,
  );
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: withExplained(args), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CannotBeDone(wrongOption(args, error), { cause: error });
  }
}

/** `read --explain` says why; `check --explain RULE` shows the page of a rule. */
function withExplained(args: readonly string[]): string[] {
  return firstWord(args) === "read"
    ? args.map((arg) => (arg === "--explain" ? "--explained" : arg))
    : [...args];
}

/** One line of what is wrong with the options, with what may have been meant. */
function wrongOption(args: readonly string[], error: unknown): string {
  const { message: reason = "", code } = error as { readonly message?: string; readonly code?: string };
  const unknown =
    code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? /'-{1,2}([^'\s]*)/u.exec(reason)?.[1] : undefined;
  if (unknown === undefined) return `${wrongValue(reason)} ${SEE_HELP}`;
  const command = COMMANDS.find(({ name }) => name === firstWord(args));
  const known = command === undefined ? Object.keys(OPTIONS) : optionsOf(command);
  return `There is no option --${unknown}.${suggestion(unknown, known, "--")}`;
}

function firstWord(args: readonly string[]): string | undefined {
  return args.find((arg) => !arg.startsWith("-"));
}

/** What is wrong with the value of an option: it is missing, or there is none to be given. */
function wrongValue(reason: string): string {
  const name = /--([\w-]+)/u.exec(reason)?.[1] ?? "";
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (option === undefined) return `${reason.split(/\n|\. /u)[0] ?? reason}.`;
  if (option.type === "boolean") return `--${name} takes no value.`;
  return `Say what --${name} is: --${name} ${valueOfOption(name) ?? "VALUE"}.`;
}

/** How the value of an option is written in the help of a command that takes it: `2024-Q2` of `--period`. */
function valueOfOption(option: string): string | null {
  const uses = COMMANDS.flatMap(({ asked }) => asked);
  return new RegExp(`--${option} ([^\\s|)\\]]+)`, "u").exec(uses.join("\n"))?.[1] ?? null;
}

const SEE_HELP = `“${POA} help” shows all commands, and “… help COMMAND” its options.`;

function suggestion(name: string, known: readonly string[], prefix: string): string {
  const meant = suggestName(name, known);
  return meant === null ? ` ${SEE_HELP}` : ` Did you mean ${prefix}${meant}? ${SEE_HELP}`;
}
