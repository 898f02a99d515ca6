import { rememberByText } from "../../indicators";
import { quote } from "../phrasing";
import type { ActionRule } from "../rule";

const MEASURE = String.raw`(?:#\s*of|#(?!\d)|numbers? of|no\. of|percentage of|% of|n[úu]mero de|porcentaje de|nombre (?:de|d['’])|pourcentage (?:de|d['’])|จำนวน|ร้อยละ|ចំនួន|ភាគរយ)`;
const JOINED = String.raw`(?:[,;/&]|\band\b|(?<=\s)(?:y|e|et)(?=\s)|และ|និង)`;

/** "Number of X and number of Y", "# of X # of Y", "Number and percentage of X". */
const TWO_MEASURES: readonly RegExp[] = [
  new RegExp(String.raw`${MEASURE}.+?${JOINED}\s*(?:the )?(?:total )?${MEASURE}`, "iu"),
  /#(?!\d).+\s#(?!\d)/u,
  /(?:number|no\.|#)\s*(?:and|&|\/|or)\s*(?:percentage|per cent|percent|%|proportion|share)|(?:percentage|%|proportion)\s*(?:and|&|\/)\s*(?:number|#)/iu,
  /n[úu]mero\s*[ye/]\s*(?:porcentaje|%)|nombre\s*(?:et|\/)\s*(?:pourcentage|proportion|%)|จำนวนและร้อยละ|ចំនួន\s*និង\s*ភាគរយ/iu,
];

const namesTwoMeasures = rememberByText((text) => TWO_MEASURES.some((pattern) => pattern.test(text)));

export const indicatorCompound: ActionRule = {
  id: "indicator-compound",
  severity: "warning",
  needs: "action",
  *find({ plan, index }) {
    for (const { id, text, cell } of plan.indicators) {
      if (index.isMisaligned(id) || !namesTwoMeasures(text)) continue;
      yield { cell, about: id, message: { id: "indicator-compound", values: { indicator: quote(text) } } };
    }
  },
};
