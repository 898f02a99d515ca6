import { list } from "../entries";
import type { DateWords, TimeWords } from "../lexicon";

export const periods: TimeWords = {
  year: list("שנה, שנת, השנה"),
  fiscalYear: list("שנת כספים, שנת תקציב, שנת הכספים, שנת התקציב"),
  schoolYear: list("שנת לימודים, שנת הלימודים, שנה אקדמית"),
  yearBegins: list("מתחילה, החל"),
  yearEnds: list("מסתיימת, עד"),
  quarter: list("רבעון, הרבעון, רבע"),
  half: list("מחצית, חציון, המחצית"),
  third: list("שליש, טרימסטר"),
  ordinals: [
    list("ראשון, הראשון, ראשונה, הראשונה, א"),
    list("שני, השני, שנייה, השנייה, שניה, השניה, ב"),
    list("שלישי, השלישי, שלישית, השלישית, ג"),
    list("רביעי, הרביעי, רביעית, הרביעית, ד"),
    list("חמישי, החמישי, חמישית, החמישית, ה"),
  ],
  ordinalsFollow: true,
  months: [
    list("ינואר, ינו"),
    list("פברואר, פבר"),
    list("מרץ, מרס"),
    list("אפריל, אפר"),
    list("מאי"),
    list("יוני"),
    list("יולי"),
    list("אוגוסט, אוג"),
    list("ספטמבר, ספט"),
    list("אוקטובר, אוק"),
    list("נובמבר, נוב"),
    list("דצמבר, דצמ"),
  ],
};

export const dates: DateWords = {
  of: list("בחודש"),
  beforeYear: list("שנת"),
  dayEndings: [],
};
