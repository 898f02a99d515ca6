import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  outOf: list("מתוך, מבין, מתוך סך של"),
  to: list("עד, ועד"),
  between: list("בין"),
  per: list("לכל, עבור כל, לכל אחד"),
  ofWhich: list("מתוכם, מתוכן, מהם, מהן, כולל, מהם לפחות"),
  inYear: list("בשנת, עד שנת, עד סוף שנת, בסוף שנת, שנת, עד סוף, בסוף, במהלך שנת, עד תום"),
  cumulative: list("מצטבר, מצטברת, במצטבר"),
  men: list("גברים, גבר, בנים, זכרים"),
  women: list("נשים, אישה, בנות, נקבות"),
  numerator: list("מונה"),
  denominator: list("מכנה"),
  // The article is a letter before its word.
  articles: [],
  baselines: list("ערך בסיס, ערך הבסיס, מצב קיים, קו בסיס"),
  scales: {
    אלף: 1e3,
    אלפים: 1e3,
    אלפי: 1e3,
    מיליון: 1e6,
    מליון: 1e6,
    מיליוני: 1e6,
    מיליארד: 1e9,
    מליארד: 1e9,
  },
};
