import { readWording, rememberByText } from "../../indicators";
import { quote } from "../phrasing";
import type { ActionRule } from "../rule";

/** Words that praise a state and leave open how it is seen. */
const VAGUE =
  /^(?:(?:an?|the) )?(?:more |better |well[- ])?(?:improved?|improvement|improving|strengthen(?:ed|ing)?|enhanc(?:ed?|ing|ement)|better|effective(?:ly)?|efficient(?:ly)?|sufficient|adequate|appropriate|increased? (?:awareness|understanding|capacity|cooperation|knowledge))(?![\p{L}\p{M}])|^(?:mejor(?:a|ado|ada|amiento)?|fortalec(?:er|ido|ida|imiento)|amélior(?:er|é|ée|ation)|renforc(?:er|é|ée|ement))(?![\p{L}\p{M}])|^(?:เสริมสร้าง|ปรับปรุง|พัฒนาความร่วมมือ|ការពង្រឹង|ពង្រឹង|ភាពប្រសើរឡើង)/iu;
/** What such a sentence can be measured by all the same. */
const MEASURABLE = /\d|%|\b(?:from|by|least|according to|measured|index|score|rate|survey)\b|\((?:yes|no)/iu;

const isVague = rememberByText(
  (text) => VAGUE.test(text.trim()) && readWording(text).kind === null && !MEASURABLE.test(text),
);

export const indicatorNotMeasurable: ActionRule = {
  id: "indicator-not-measurable",
  severity: "warning",
  needs: "action",
  *find({ plan }) {
    for (const { id, text, unit, cell } of plan.indicators) {
      if (unit !== null || !isVague(text)) continue;
      yield {
        cell,
        about: id,
        message: { id: "indicator-not-measurable", values: { indicator: quote(text) } },
      };
    }
  },
};
