/**
 * Whether the stated weights are the best, by workbooks of which a person said what is in them and by the layouts of
 * the generator: `npm run fit -- FOLDER`. FOLDER holds each `NAME.xlsx` beside a `NAME.truth.json`; where it is left
 * out there are the generator's layouts only. With `--confidence` it fits what the confidence of a reading is
 * computed from to the workbooks of the folder, and says from where on a person is asked. With `--unlabelled` it ranks what reading fails by over all
 * workbooks of the folder, or those that `--list FILE` names; `--save-to FILE` and `--compared-with FILE` tell which
 * of them two states read otherwise. With `--answers` it answers what is asked about each workbook from the truth, and
 * says how many answers it took. With `--ablation` it tells what each weight earns: how the workbooks of the folder are
 * read without it, those that take longer than `--slowest MILLISECONDS` (1,000) left out.
 */
import { parseArgs } from "node:util";
import { fetchAllWords } from "../../../src/app";
import { reportAblation } from "./report-ablation";
import { reportAnswers } from "./report-answers";
import { reportConfidence } from "./report-confidence";
import { reportUnlabelled } from "./report-unlabelled";
import { reportWeights } from "./report-weights";

const {
  positionals: [folder = null],
  values,
} = parseArgs({
  allowPositionals: true,
  options: {
    ablation: { type: "boolean" },
    answers: { type: "boolean" },
    confidence: { type: "boolean" },
    unlabelled: { type: "boolean" },
    slowest: { type: "string", default: "1000" },
    list: { type: "string" },
    "save-to": { type: "string" },
    "compared-with": { type: "string" },
  },
});
await fetchAllWords();
if (values.unlabelled === true && folder !== null)
  await reportUnlabelled({
    folder,
    list: values.list,
    saveTo: values["save-to"],
    comparedWith: values["compared-with"],
  });
else if (values.ablation === true && folder !== null) await reportAblation(folder, Number(values.slowest));
else if (values.answers === true) await reportAnswers(folder);
else if (values.confidence === true && folder !== null) await reportConfidence(folder);
else await reportWeights(folder);
