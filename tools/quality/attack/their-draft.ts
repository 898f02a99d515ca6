import {
  comparePlans,
  readDecided,
  writeComparison,
  type DecidedComparison,
} from "../../../src/app/comparing";
import { hostWorkbook, type HostedWorkbook } from "../../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../../src/locales/catalogues";
import { createTranslator } from "../../../src/locales/translator";
import { ON, planToAttack, translate } from "./attacked-plan";

export const COMPARISON = { translate, sides: { ours: "Ours", theirs: "Theirs" } } as const;

const agreedWords = LANGUAGES.map((each) => createTranslator(each)({ id: "comparison-agreed" }));

/** The plan beside a draft in which a target and an action's words differ. */
export async function comparedWithTheirs({
  workbook,
}: Pick<HostedWorkbook, "workbook">): Promise<DecidedComparison> {
  const theirs = planToAttack(2);
  theirs.sheets[0]?.setCell(3, 6, { value: 99, formula: null });
  theirs.sheets[0]?.setCell(4, 1, { value: "1.2 Train all officers of the second district", formula: null });
  const drafts = [workbook, hostWorkbook(theirs).workbook].map((each) => ({ workbook: each, sheet: null }));
  const [ours, other] = drafts;
  const compared = ours && other && (await comparePlans(ours, other, ON));
  if (compared?.kind !== "compared") throw new Error("The drafts were not compared");
  return readDecided(workbook, compared, { draft: "theirs", agreedWords, asOf: ON });
}

export async function writeTheirComparison(hosted: HostedWorkbook): Promise<void> {
  await writeComparison(hosted.workbook, await comparedWithTheirs(hosted), COMPARISON);
}
