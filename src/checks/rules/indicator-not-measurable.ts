import { readWording, rememberByText } from "../../indicators";
import { quote } from "../phrasing";
import type { ActionRule } from "../rule";

/** Words that praise a state and leave open how it is seen: at the beginning, "Improved cooperation". */
const VAGUE_START = [
  "(?:(?:an?|the) )?(?:more |better |well[- ])?(?:improved?|improvement|improving|strengthen(?:ed|ing)?|enhanc(?:ed?|ing|ement)|better|effective(?:ly)?|efficient(?:ly)?|sufficient|adequate|appropriate|increased? (?:awareness|understanding|capacity|cooperation|knowledge))(?![\\p{L}\\p{M}])",
  "(?:(?:une?|la|el) )?(?:mejor(?:a|ado|ada|amiento|ar)?|fortalec(?:er|ido|ida|imiento)|mayor (?:cooperaci[óo]n|coordinaci[óo]n|conciencia|conocimiento|capacidad)|amélior(?:er|é|ée|ation)|renforc(?:er|é|ée|ement)|meilleure?s?)(?![\\p{L}\\p{M}])",
  "(?:การ)?(?:เสริมสร้าง|ยกระดับ|เพิ่มประสิทธิภาพ|เพิ่มขีดความสามารถ)|ปรับปรุง|พัฒนาความร่วมมือ|ส่งเสริม|ความเข้มแข็งของ",
  "(?:ការ)?(?:ពង្រឹង|លើកកម្ពស់|កែលម្អ|បង្កើនប្រសិទ្ធភាព)|ភាពប្រសើរឡើង",
].join("|");
/** At the end, after the state: "Cooperation improved". */
const VAGUE_END = [
  "(?:cooperation|coordination|collaboration|capacit(?:y|ies)|awareness|knowledge|understanding) .*(?:improved|strengthened|enhanced|better|increased)",
  "(?:cooperaci[óo]n|coordinaci[óo]n|capacidad(?:es)?) .*(?:mejorad|fortalecid|reforzad)[oa]s?",
  "(?:coopération|coordination|capacités?) .*(?:amélior|renforc)ée?s?",
  ".*(?:ดีขึ้น|ดียิ่งขึ้น|เข้มแข็งขึ้น|เข้มแข็งยิ่งขึ้น|มีประสิทธิภาพมากขึ้น|มีประสิทธิภาพยิ่งขึ้น)",
  ".*(?:ប្រសើរឡើង|កាន់តែប្រសើរ|កាន់តែរឹងមាំ|ត្រូវបានពង្រឹង|ត្រូវបានលើកកម្ពស់)",
].join("|");
const VAGUE = new RegExp(`^(?:${VAGUE_START})|^(?:${VAGUE_END})[\\s.។]*$`, "iu");
/** What such a sentence can be measured by all the same. */
const MEASURABLE = /\d|%|\b(?:from|by|least|according to|measured|index|score|rate|survey)\b|\((?:yes|no)/iu;
/** Done to things, of which each can be counted: "Improved cookstoves distributed". */
const DONE_TO_THINGS =
  /\b(?:distributed|installed|constructed|built|procured|purchased|bought|produced|planted|supplied|sold)\b/iu;

const isVague = rememberByText(
  (text) =>
    VAGUE.test(text.trim()) &&
    readWording(text).kind === null &&
    !MEASURABLE.test(text) &&
    !DONE_TO_THINGS.test(text),
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
