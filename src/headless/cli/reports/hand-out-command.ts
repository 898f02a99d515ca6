import { access, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { periodKey } from "../../../app";
import { handOut, letterOf, type HandedForm } from "../../../app/exchange";
import { LANGUAGES } from "../../../locales/catalogues";
import { createTranslator } from "../../../locales/translator";
import { workbookOfSheets } from "../../../app/files/workbook-of-sheets";
import { CannotBeDone } from "../cannot-be-done";
import type { HandOutRequest } from "../commands/hand-out";
import { openStudy } from "../open-plan";
import type { Outcome } from "../outcome";
import { explainWriteFailure, writeWhole } from "../files/output-place";
import { errorCode } from "../files/input-file";
import { explainYears } from "../no-plan";
import { POA, quoted } from "../program";
import { counted } from "../reports";
import { languageFor } from "../workbook-files";

/** Writes a workbook for each agency or party in which it reports on a period, each with a text to send with it. */
export async function handOutForms(command: HandOutRequest): Promise<Outcome> {
  const { file, period } = command;
  const { opened, study, notes } = await openStudy(command);
  const language = await languageFor(command.language, opened);
  const translators = [language, ...LANGUAGES.filter((each) => each !== language)].map(createTranslator);
  const [translate = createTranslator("en")] = translators;
  const asked = { period, ...(command.by === null ? {} : { answerBy: command.by }) };
  const handed = handOut(study, { ...asked, translate });
  if (handed.kind === "outsidePlan") {
    throw new CannotBeDone(
      explainYears(file, handed.years, `so there is nothing to ask for ${periodKey(period)}`),
    );
  }
  const { forms, notAsked, hasTargets } = handed;
  if (forms.length === 0) {
    throw new CannotBeDone(
      hasTargets
        ? `Nothing is due in ${periodKey(period)}, so there is nobody to ask. Name another period.`
        : `No indicator has a target, so there is nothing to report in numbers. Report the status of activities on the sheet Activities: ${POA} activities ${quoted(file)} --out OUT.xlsx.`,
    );
  }
  const folder = resolve(command.to);
  const files = await writeForms(folder, forms, (form) => letterOf(study, [form], asked, translators));
  const nobody = forms.find(({ agency }) => agency === null);
  const report = [
    `Wrote ${counted(files.length, "workbook")}, each with a text to send, into ${folder}:`,
    ...files.map(({ name, indicators }) => `  ${name}: ${counted(indicators.length, "indicator")}`),
    ...(nobody === undefined
      ? []
      : [
          `No agency is named for ${counted(nobody.indicators.length, "indicator")}, which “${nobody.name}.xlsx” holds.`,
        ]),
    ...(notAsked.length === 0
      ? []
      : [
          `Nobody is asked about ${counted(notAsked.length, "indicator")} with nothing due: ${notAsked.join(", ")}.`,
        ]),
  ].join("\n");
  const data = {
    period: periodKey(period),
    folder,
    files: files.map(({ name, ...rest }) => ({ ...rest, file: join(folder, name) })),
    notAsked,
  };
  return { report, data, notes, exitCode: 0 };
}

/** Files that are there already and are named; more are counted. */
const MAX_NAMED = 3;

/** What is there already may have been filled in, so it is never written over. */
async function writeForms(
  folder: string,
  forms: readonly HandedForm[],
  letterFor: (form: HandedForm) => string,
) {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new CannotBeDone(explainWriteFailure(folder, errorCode(error)), { cause: error });
  });
  const places = forms.map((form) => ({ form, workbook: `${form.name}.xlsx`, letter: `${form.name}.txt` }));
  const there: string[] = [];
  for (const { workbook, letter } of places) {
    for (const name of [workbook, letter]) if (await exists(join(folder, name))) there.push(name);
  }
  if (there.length > 0) {
    const more = there.length > MAX_NAMED ? ", …" : "";
    throw new CannotBeDone(
      `${folder} has ${counted(there.length, "file")} of these names already (${there.slice(0, MAX_NAMED).join(", ")}${more}), which may have been filled in. Nothing was written. Name another folder, or move them.`,
    );
  }
  for (const { form, workbook, letter } of places) {
    const bytes = workbookOfSheets([form.sheet]);
    await writeWhole({ path: join(folder, workbook), replaces: { kind: "nothing" } }, bytes);
    await writeFile(join(folder, letter), letterFor(form), { flag: "wx" });
  }
  return places.map(({ form, workbook, letter }) => ({
    name: workbook,
    agency: form.agency,
    party: form.party,
    indicators: form.indicators.map(({ id }) => id),
    letter: join(folder, letter),
  }));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
