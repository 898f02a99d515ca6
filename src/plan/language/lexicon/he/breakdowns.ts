import { list } from "../entries";
import type { BreakdownWords } from "../lexicon";

export const breakdowns: BreakdownWords = {
  declared: list("בחלוקה לפי, בפילוח לפי, פילוח, פילוח לפי, חלוקה לפי, לפי"),
  dimensions: {
    sex: list("מין, מגדר"),
    age: list("גיל, קבוצת גיל"),
    nationality: list("אזרחות, לאום, לאומיות"),
    exploitation: list("צורת הניצול, סוג הניצול, ניצול"),
    place: list("מקום, מחוז, עיר, אזור, יישוב"),
  },
  categories: {
    sex: list("נשים, אישה, בנות, נקבות, ילדות, נערות, גברים, גבר, בנים, זכרים, נערים"),
    age: list("ילדים, נוער, מבוגרים, צעירים, קשישים, אזרחים ותיקים, קטינים, בגירים"),
    nationality: list("ישראלים, זרים, אזרחים זרים, חסרי אזרחות, אזרחות אחרת"),
    exploitation: list(`
      עבודת כפייה, ניצול מיני, ניצול בעבודה, זנות, פורנוגרפיה, עבדות, עבדות חוב, עבודת ילדים, נטילת איברים,
      נישואים בכפייה, קבצנות, צורות אחרות`),
    place: list("עירוני, כפרי"),
  },
  unknown: list("לא ידוע, לא צוין"),
};
