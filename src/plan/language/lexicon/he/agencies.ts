import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

const KINDS = pattern`
  משרד|אגף|מחלקת|מנהלת|מינהלת|מינהל|מנהל|לשכת|יחידת|מרכז|רשות|נציבות|ועדת|וועדת|מועצת|עיריית|עירית|מכון|חטיבת|מזכירות|
  אגודת|עמותת|קרן|מוסד|המועצה`;

const BEGINNINGS = pattern`משטרת|המשטרה|משטרה|עירייה|העירייה|ביטוח|פרקליטות|הפרקליטות|חברת|החברה|צה["״]ל|בית`;

export const agencies: AgencyWords = {
  namedFor: KINDS,
  beginnings: BEGINNINGS,
  // The letter "and" begins other words too: it joins where a name follows.
  joined: `ו(?=(?:${KINDS}|${BEGINNINGS})(?![\\p{L}]))`,
  endings: "",
  nobody: list("אין, לא רלוונטי, לא רלבנטי, ללא, וכו, ועוד"),
  persons: list("מר, גב, דר, ד ר, פרופ"),
};
