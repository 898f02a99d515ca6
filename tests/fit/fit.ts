/**
 * Whether the stated weights are the best, by workbooks of which a person said what is in them and by the layouts of
 * the generator: `npm run fit -- FOLDER`. FOLDER holds each `NAME.xlsx` beside a `NAME.truth.json`; where it is left
 * out there are the generator's layouts only. With `--confidence` it fits what the confidence of a reading is
 * computed from, and from where on a person is asked.
 */
import { fetchAllWords } from "../../src/app";
import { reportConfidence } from "./report-confidence";
import { reportWeights } from "./report-weights";

await fetchAllWords();
const folder = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? null;
if (process.argv.includes("--confidence")) await reportConfidence(folder);
else await reportWeights(folder);
