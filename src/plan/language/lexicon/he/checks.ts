import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n> פעמים ב?שנה`,
  numbers: [list("אחת, אחד"), list("שתי, שתיים, שני"), list("שלוש"), list("ארבע"), list("חמש"), list("שש")],
  monthly: pattern`חודשי|חודשית|מדי חודש|כל חודש|בכל חודש|אחת לחודש|פעם בחודש`,
  quarterly: pattern`רבעוני|רבעונית|מדי רבעון|כל רבעון|אחת לרבעון|פעם ברבעון|אחת לשלושה חודשים`,
  halfYearly: pattern`חצי שנתי|חצי שנתית|אחת לחצי שנה|פעמיים בשנה|מדי חצי שנה`,
  yearly: pattern`שנתי|שנתית|מדי שנה|כל שנה|אחת לשנה|פעם בשנה`,
  events: {
    meeting: pattern`ישיב|פגיש|מפגש`,
    workshop: pattern`סדנ|סמינר`,
    training: pattern`הדרכ|השתלמ|הכשר|קורס`,
    session: pattern`כנס|פורום|ועידה|יום עיון|ימי עיון`,
    visit: pattern`ביקור|סיור|ביקורת`,
    report: pattern`דוח|דו["״]ח|עלון`,
    review: pattern`סקר|הערכה|בחינה`,
    campaign: pattern`קמפיין|מסע הסברה|תרגיל`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`מספר ה?|מס['׳] ה?|כמות ה?`,
  percentageOf: pattern`אחוז ה?|שיעור ה?`,
  passesHundred: pattern`גידול|עלייה|עליה|צמיחה|שינוי|ברוטו|תפוסה|ביחס ל`,
  belowZero: pattern`שינוי|צמיחה|גירעון|גרעון|יתרה|מאזן|פער|הפרש|אינפלציה`,
  vagueStart: pattern`שיפור|חיזוק|קידום|הגברת|העצמת|טיוב|ייעול`,
  vagueEnd: pattern`(?:שיתוף פעולה|תיאום|מודעות|יכולות) .*(?:משופר|מוגבר|טוב יותר)`,
  measurable: pattern`לפחות|על פי|לפי|מדד|ציון|סקר|לא פחות`,
  doneToThings: pattern`שחולקו|שהותקנו|שנבנו|שנרכשו|שיוצרו|שניטעו|שנמכרו|שסופקו`,
  remark: pattern`ייקבע|יקבע|יהיה|תהיה|צריך|יש ל|נדרש|טרם`,
  amount: pattern`סך|סכום|היקף|סה["״]כ`,
  ofIndicators: pattern`מדד|נוסח|חישוב|הגדר|מונה|מכנה|משתנ`,
};
