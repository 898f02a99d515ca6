import { languagesInUse, ofLanguages } from "../../languages/in-use";
import { PhraseSet } from "./phrases";
import { foldText } from "./spelling/text-folding";

const HEADERS = ofLanguages(
  (languages) => new PhraseSet(languages.flatMap(({ definitions }) => definitions.indicators.keyIndicator)),
);
const YES = ofLanguages(
  () => new PhraseSet(languagesInUse().flatMap(({ definitions }) => definitions.choices.confirmed.yes)),
);
const MARK = /^(?:[x✓✔☑★⭐●•*]|1)$/iu;

/** Whether a header says that its column marks the key indicators: "Key indicator". */
export function saysKeyIndicator(header: string): boolean {
  return HEADERS().isWhole(foldText(header));
}

/** Whether a cell says yes, by a word or by a mark: "Yes", "x", "★". */
export function saysYes(text: string): boolean {
  const bare = text.trim();
  return MARK.test(bare) || YES().isWhole(foldText(bare));
}
