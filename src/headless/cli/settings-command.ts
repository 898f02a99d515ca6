import { resolve } from "node:path";
import {
  changeSettings,
  exportSettings,
  saveSettings,
  settingsFaultMessage,
  usableSettings,
  type Settings,
  type SettingsFault,
  type WorkbookContents,
} from "../../app";
import { createTranslator } from "../../locales/translator";
import { CannotBeDone } from "./cannot-be-done";
import type { SettingsRequest } from "./commands/settings";
import type { Outcome } from "./outcome";
import { readInput } from "./files/input-file";
import { outputPlace, writeWhole } from "./files/output-place";
import { openFile, savedBytes } from "./workbook-files";

/** Shows the settings of a workbook, changes them, and exchanges them with a JSON file. */
export async function settings(command: SettingsRequest): Promise<Outcome> {
  const { file, importFrom, set, exportTo } = command;
  const opened = await openFile(file);
  const { workbook } = opened;
  const changes = importFrom !== null || set.length > 0;
  const place = changes ? await outputPlace(opened, command) : null;
  const exported =
    exportTo === null
      ? null
      : await outputPlace(opened, { ...command, out: exportTo, inPlace: false, isText: true });
  const found = await workbook.read();
  const imported =
    importFrom === null
      ? found
      : await changed(workbook, found, await textOf(importFrom), { file: importFrom });
  const contents = set.length === 0 ? imported : await changed(workbook, imported, textOfPairs(set), "--set");
  if (place !== null) await writeWhole(place, savedBytes(opened));
  if (exported !== null) {
    await writeWhole(exported, new TextEncoder().encode(`${exportSettings(contents)}\n`));
  }
  const { settings: kept, faults } = usableSettings(contents);
  const lines = [
    ...settingLines(kept),
    ...(place === null ? [] : [`Saved in ${place.path}.`]),
    ...(exportTo === null ? [] : [`Exported to ${resolve(exportTo)}.`]),
  ];
  return {
    report: lines.join("\n"),
    data: { ...kept, ...(place === null ? {} : { out: place.path }), faults: faults.map(inWords) },
    notes: [...opened.notes, ...explainSettings(faults)],
    exitCode: 0,
  };
}

/**
 * The contents with settings changed as a JSON text says, which is in a file or was made of an option. Raises
 * `CannotBeDone` where a part of it cannot be used.
 */
export async function changed(
  workbook: Parameters<typeof saveSettings>[0],
  contents: WorkbookContents,
  text: string,
  source: "--set" | "--severity" | { readonly file: string },
): Promise<WorkbookContents> {
  const made = changeSettings(contents, text);
  if (made.kind === "changed") return saveSettings(workbook, contents, made.settings);
  const isOption = typeof source === "string";
  const faults = made.faults.map((fault) => `  - ${inWords(isOption ? inWordsOfOptions(fault) : fault)}`);
  throw new CannotBeDone(
    [`Nothing was changed, since ${isOption ? source : source.file} cannot be used:`, ...faults].join("\n"),
  );
}

/** In words: which settings of the workbook cannot be used, and what is taken instead. */
export function explainSettings(faults: readonly SettingsFault[]): string[] {
  if (faults.length === 0) return [];
  return [
    "Some settings of the workbook cannot be used, so the usual ones were taken (when settings are saved, a copy of these stays in the workbook):",
    ...faults.map((fault) => `  - ${inWords(fault)}`),
  ];
}

function inWords(fault: SettingsFault): string {
  return createTranslator("en")(settingsFaultMessage(fault));
}

/** Settings are some thousand characters; accepted findings may be many. */
const MAX_BYTES_OF_SETTINGS = 5 * 1024 * 1024;

async function textOf(path: string): Promise<string> {
  return (await readInput(path, MAX_BYTES_OF_SETTINGS)).toString("utf8").replace(/^\uFEFF/, "");
}

const OF_PROGRESS = ["exceededFrom", "onTrackFrom", "atRiskFrom", "evenPaceFrom", "daysOfGrace"];

/** What `--set onTrackFrom=80` says, as the JSON text that an import would bring. */
function textOfPairs(pairs: readonly string[]): string {
  const fields = new Map<string, unknown>([["version", 1]]);
  const groups = new Map<string, Record<string, unknown>>();
  for (const pair of pairs) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    if (name === undefined || value === undefined) {
      throw new CannotBeDone(`“${pair}” sets nothing. Write a name and a value: --set onTrackFrom=80.`);
    }
    const [group = "", ...rest] = (OF_PROGRESS.includes(name) ? `progress.${name}` : name).split(".");
    if (rest.length === 0) fields.set(name, valueOf(value));
    else groups.set(group, { ...groups.get(group), [rest.join(".")]: valueOf(value) });
  }
  return JSON.stringify(Object.fromEntries([...fields, ...groups]));
}

const WORDS: Readonly<Record<string, unknown>> = {
  yes: true,
  true: true,
  no: false,
  false: false,
  none: null,
};

/** Options say “none” and “yes” for what JSON writes as null and true. */
function inWordsOfOptions(fault: SettingsFault): SettingsFault {
  if (fault.kind !== "noSuchChoice") return fault;
  const wordOf = (choice: string): string =>
    ["yes", "no", "none"].find((word) => String(WORDS[word]) === choice) ?? choice;
  return { ...fault, choices: fault.choices.map(wordOf) };
}

function valueOf(text: string): unknown {
  const word = text.trim();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  return /^[-+]?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}

function settingLines(settings: Settings): string[] {
  const { mapping, layout, severities, accepted, progress } = settings;
  const { language, calendar, digits, countedReports, printChartData, nextMeeting } = settings;
  const row = (name: string, value: string | number) => `  ${name.padEnd(15)} ${value}`;
  return [
    "Settings",
    ...Object.entries<number>({ ...progress }).map(([name, value]) => row(name, value)),
    row("language", language ?? "none: that of the pane, or of --lang"),
    row("calendar", calendar ?? "none: in Thai as the plan writes its years"),
    row("digits", digits),
    row("countedReports", countedReports),
    row("printChartData", printChartData ? "yes" : "no"),
    row("nextMeeting", nextMeeting ?? "none: that of the workplan"),
    row("layout", layout === null ? "none" : `${layout.answers.length} answers`),
    row("mapping", mapping === null ? "none" : `of the sheet “${mapping.sheet}”`),
    row("accepted", accepted.length),
    ...Object.entries(severities).map(([rule, weight]) => row(`severities.${rule}`, weight)),
  ];
}
