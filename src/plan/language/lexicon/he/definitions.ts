import { list } from "../entries";
import type { DefinitionWords } from "../own-sheet-words";
import { ownSheets } from "./own-sheets";

export const definitions: DefinitionWords = {
  indicators: {
    id: list("מזהה, קוד, מספר מדד, קוד מדד"),
    action: list("משימה, פעולה, פעולה משותפת"),
    indicator: list("מדד, מדדים"),
    measure: list("סוג המדידה, סוג המדד"),
    unit: list("יחידת מידה, יחידה"),
    aggregation: list("צבירה, אופן הצבירה"),
    direction: list("כיוון, כיוון המדד, מגמה"),
    baseline: list("ערך בסיס, ערך התחלתי"),
    baselineYear: list("שנת בסיס"),
    frequency: list("תדירות, תדירות דיווח"),
    meansOfVerification: list("אמצעי אימות, מקור הנתונים, מקור אימות"),
    parties: list("צדדים, אחריות, אחראי, גורם אחראי"),
    partyParts: list("חלקי הצדדים, חלקם של הצדדים"),
    confirmed: list("אושר, מאושר"),
  },
  choices: {
    measure: {
      number: list("מספר, כמות"),
      percentage: list("אחוז, אחוזים, שיעור"),
      milestone: ownSheets.milestone,
      qualitative: list("איכותני, מילולי, טקסט"),
    },
    aggregation: {
      sum: list('סכום, סהכ, סה״כ, סה"כ'),
      latest: list("אחרון, ערך אחרון"),
      max: list("מרבי, מקסימום, הגבוה ביותר"),
      average: list("ממוצע"),
      constant: list("קבוע, זהה בכל שנה"),
    },
    direction: {
      increase: list("עלייה, עליה, גידול, הגדלה"),
      decrease: list("ירידה, הפחתה, צמצום"),
      maintain: list("שמירה, יציב, ללא שינוי"),
    },
    frequency: {
      monthly: list("חודשי, חודשית, כל חודש"),
      quarterly: list("רבעוני, רבעונית, כל רבעון"),
      halfYearly: list("חצי שנתי, חצי שנתית, פעמיים בשנה"),
      yearly: list("שנתי, שנתית, כל שנה"),
      once: list("חד פעמי, פעם אחת, בסוף התקופה"),
    },
    partyParts: {
      byMeasure: list("לפי סוג המדידה"),
      sum: list("סכום, מצטבר"),
      each: list("כל צד, כל מדינה, כל צד בנפרד"),
      joint: list("במשותף, פעם אחת לכולם"),
    },
    confirmed: {
      yes: list("כן, אושר"),
      no: list("לא, עדיין לא"),
    },
  },
};
