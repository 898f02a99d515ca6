import { POA } from "./program";

/** What a command is for, and how it is asked for. */
interface Usage {
  /** One sentence. */
  readonly does: string;
  /** What else there is to know. */
  readonly more?: string;
  /** What is behind its name; several where it is asked for different things. */
  readonly asked: readonly string[];
}

const USAGES = {
  read: {
    does: "Says which plan was found, with its objectives, actions, indicators and targets, and what was read with doubt.",
    more: "With --explain it says of each column what spoke for and against its meaning, and of each row what it was taken for.",
    asked: ["FILE [--explain] [--mapping M.json] [--json]"],
  },
  check: {
    does: "Checks the plan and says in which cell something is wrong, and what to do.",
    more: "With --out or --in-place it writes the findings into the sheet Checks as well. --accept saves in the workbook that a finding is accepted (target-total-mismatch@F11), why and by whom; --withdraw undoes that; --severity changes the severity of a check (none: the default). --explain shows the page of a check.",
    asked: [
      "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
      "FILE (--accept RULE@CELL … --reason TEXT --by NAME | --withdraw RULE@CELL … | --severity RULE=error|warning|info|off|none …) (--out OUT.xlsx | --in-place)",
      "--explain RULE [--lang en|km|th] [--json]",
    ],
  },
  indicators: {
    does: "Writes the sheet in which a person confirms how each indicator is measured.",
    asked: ["FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]"],
  },
  agencies: {
    does: "Writes the sheet in which a person says to which party each agency of the plan belongs.",
    asked: ["FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]"],
  },
  actuals: {
    does: "Records what a CSV file reports, and adds rows to be filled in.",
    more: "The file has the columns indicator, period, party, actual, evidence, variance reason, comment. All of it is recorded or nothing; parties that the plan does not have only where --new-party names them. With --period a row is added for each indicator with a target in that year.",
    asked: [
      "FILE [--add ACTUALS.csv [--new-party NAME …]] [--period 2024-Q2] (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  tracking: {
    does: "Writes the table of targets, actuals and % met of all periods.",
    asked: ["FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]"],
  },
  activities: {
    does: "Lists the activities of the workplan: when, where, and their status.",
    more: "With --out or --in-place it writes the sheet on which people say so.",
    asked: [
      "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  "open-points": {
    does: "Lists what is not settled: marks in the plan, errors, late activities.",
    more: "With --out or --in-place it writes the sheet of open points.",
    asked: [
      "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  progress: {
    does: "Shows the status of each indicator at the end of a period.",
    more: "In JSON what is met is a share of one (percentMet, progressFromBaseline, meanPercentMet: 0.75 is 75 %, and null where it is undefined); values are in the indicator's unit, percentages in points (80 is 80 %). soFar is the status of an indicator by its last report, missing lists the periods whose reports are late, awaited those whose reports may still come; reason is cancelled where the plan says so; row is that of the decision table in the reference.",
    asked: ["FILE --period 2024-Q2 [--mapping M.json] [--on YYYY-MM-DD] [--json]"],
  },
  compare: {
    does: "Says in what the draft in FILE differs from the one in OTHER, or on another sheet of FILE.",
    more: "With --out or --in-place it writes the sheet Comparison; with --take-all a copy of FILE that says all that the other draft says. Differences are decided by their ids (compare --json has them): as the other draft has them (--take), as they are (--keep), or as another text (--agree ID=TEXT). Decisions are saved in the workbook.",
    asked: [
      "FILE [OTHER] [--sheet S] [--other-sheet S] [--take-all] [--take ID …] [--keep ID …] [--agree ID=TEXT …] [--by NAME] [--out OUT.xlsx | --in-place] [--ours NAME --theirs NAME] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  wording: {
    does: "Lists what was changed in the plan by agreement, as for minutes.",
    more: "With --out or --in-place it writes the sheet Wording.",
    asked: [
      "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  settings: {
    does: "Shows the workbook's settings, and changes them.",
    more: "Names: exceededFrom, onTrackFrom, atRiskFrom (per cent), evenPaceFrom, daysOfGrace, language (en, km, th, none), calendar (gregorian, buddhist, none), digits (latin, native), printChartData (yes, no), severities.RULE (error, warning, info, off, none).",
    asked: [
      "FILE [--set NAME=VALUE …] [--import S.json] [--export S.json] [--out OUT.xlsx | --in-place] [--json]",
    ],
  },
  summary: {
    does: "Writes the summary of a period for the meeting.",
    more: "With --frozen it is written permanently: values without formulas, and later summaries show what has changed since. A frozen summary is not written again, unless --rewrite-frozen says so.",
    asked: [
      "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--frozen] [--rewrite-frozen] [--exceptions-only | --all-indicators] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  "hand-out": {
    does: "Writes a workbook for each agency, or party where there are some, in which it reports on a period, with a text to send.",
    asked: [
      "FILE --period 2024-Q2 --to FOLDER [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  brief: {
    does: "Writes one page of a period for the heads of delegation.",
    asked: [
      "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  calendar: {
    does: "Writes the activities of the two quarters after a period, by week or month.",
    asked: [
      "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  "take-back": {
    does: "Records what came back in report forms, also renamed, sorted, or saved as CSV: of each file all or nothing.",
    asked: [
      "FILE FORMS… (--out OUT.xlsx | --in-place) [--period 2024-Q2] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
    ],
  },
  "roll-up": {
    does: "Writes a workbook with a row for each of many plans.",
    asked: ["FILES… --period 2024-Q2 --out OUT.xlsx [--on YYYY-MM-DD] [--lang en|km|th] [--json]"],
  },
  annex: {
    does: "Writes the plan as a clean table to print, with places for the heads of the parties to sign.",
    asked: [
      'FILE [--parties "A;B"] (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]',
    ],
  },
  "next-plan": {
    does: "Writes the plan that follows for other years into a workbook of its own.",
    more: "It has what was not reached with what remains of its target, what happens again, and a list of what was left out and why.",
    asked: ["FILE --years 2026-2028 --out OUT.xlsx [--mapping M.json] [--lang en|km|th] [--json]"],
  },
  export: {
    does: "Writes the baselines, targets and actuals of plans as one table with a row for each value.",
    more: "FILES are workbooks, or folders that hold them. The table is CSV or, where OUT ends in .xlsx, an Excel table.",
    asked: ["FILES… --out TABLE.csv|TABLE.xlsx [--on YYYY-MM-DD] [--json]"],
  },
} satisfies Readonly<Record<string, Usage>>;

const LAST = [
  "An existing file is overwritten only with --overwrite next to --out.",
  "Exit code 0: done. 1: the check found errors in the plan. 2: could not be done; the message says why.",
];

const WIDEST = 100;

/** What `poa help` prints: all commands with what they are for. */
export function listOfCommands(): string {
  const widest = Math.max(...Object.keys(USAGES).map((name) => name.length));
  return [
    "Plan of Action Tracker",
    "",
    ...Object.entries(USAGES).flatMap(([name, { does }]) =>
      wrapped(`  ${name.padEnd(widest)}  ${does}`, widest + 4),
    ),
    "",
    `How a command is asked for, and what else it does: ${POA} help COMMAND`,
    "",
    ...LAST,
  ].join("\n");
}

/** What `poa help COMMAND` prints. */
export function usageOf(name: keyof typeof USAGES): string {
  const { does, more = "", asked }: Usage = USAGES[name];
  return [
    ...wrapped(does, 0),
    "",
    ...asked.flatMap((rest) => wrapped(`  ${POA} ${name} ${rest}`, 6)),
    "",
    ...(more === "" ? [] : [...wrapped(more, 0), ""]),
    ...LAST,
  ].join("\n");
}

/** How the value of an option is written in the use of a command that takes it: `2024-Q2` of `--period`. */
export function valueOfOption(option: string): string | null {
  const uses = Object.values(USAGES).flatMap(({ asked }) => asked);
  return new RegExp(`--${option} ([^\\s|)\\]]+)`, "u").exec(uses.join("\n"))?.[1] ?? null;
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
