const LABELS =
  "(?:specific |strategic |general )?(?:objectives?|goals?|outcomes?|pillars?|focus areas?)|" +
  "objetivos?(?: espec[íi]ficos?| estrat[ée]gicos?)?|objectifs?(?: sp[ée]cifiques?)?|" +
  "วัตถุประสงค์|ยุทธศาสตร์|เป้าหมาย|គោលបំណង(?:ជាក់លាក់)?|គោលដៅ";

/** "Specific Objective 1:", "2)", "วัตถุประสงค์ที่ ๒": what stands before the words themselves. */
const LABEL = new RegExp(`^\\s*(?:${LABELS})?\\s*(?:no\\.?\\s*|ទី|ที่)?\\s*[\\d๐-๙០-៩]+\\s*[.:)–-]*\\s*`, "iu");

/** The words of an objective without its label and number: "Specific Objective 1: Protect victims" says "Protect victims". */
export function objectiveWords(title: string): string {
  return title.replace(LABEL, "");
}
