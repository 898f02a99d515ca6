import { list } from "../entries";
import type { OwnSheetWords } from "../lexicon";

export const ownSheets: OwnSheetWords = {
  actuals: {
    indicator: list("מדד, מדדים, קוד מדד"),
    year: list("שנה, שנת"),
    quarter: list("רבעון"),
    party: list("צד, מדינה, גורם מדווח"),
    actual: list("ביצוע, ביצוע בפועל, בפועל, ערך בפועל, ערך"),
    evidence: list("אסמכתא, אסמכתאות, ראיות, אמצעי אימות, מקור הנתונים"),
    varianceReason: list("סיבה, נימוק, סיבת הסטייה, סיבת הפער"),
    comment: list("הערה, הערות, הסבר"),
    reportedOn: list("תאריך, תאריך דיווח, מועד דיווח"),
  },
  period: list("תקופה, תקופת דיווח"),
  wholeYear: list("שנתי, כל השנה, שנה"),
  allParties: list("כולם, כל הצדדים, שני הצדדים, במשותף, סהכ, סה כ"),
  milestone: list("אבן דרך, כן או לא, כן/לא"),
};
