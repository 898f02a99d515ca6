import { list } from "../entries";
import type { NumberWords } from "../lexicon";

export const numbers: NumberWords = {
  // The whole stands first: "100 kişiden 80'i".
  outOf: [],
  to: list("ila, ile"),
  // "Arasında" stands behind a range.
  between: [],
  per: list("başına, her, her bir"),
  ofWhich: list("bunun, bunların, bunlardan, bunlar içinde"),
  // "2027 yılı sonuna kadar": the words stand behind the year.
  inYear: [],
  afterYear: list(
    "yılı, yılında, yılına kadar, yılı sonu, yılı sonunda, yılı sonuna, yılı sonuna kadar, yılı için, yılı itibarıyla",
  ),
  cumulative: list("kümülatif, birikimli, kümülatif olarak"),
  men: list("erkek, erkekler, erkek çocuk"),
  women: list("kadın, kadınlar, kız, kız çocuk"),
  numerator: list("pay değeri, pay değer"),
  denominator: list("payda, payda değeri"),
  articles: [],
  baselines: list("başlangıç değeri, mevcut değer, mevcut duruma göre, başlangıç değerine göre"),
  scales: { bin: 1e3, milyon: 1e6, mn: 1e6, milyar: 1e9, mlr: 1e9, trilyon: 1e12 },
};
