import { connectBrowser, inBrowser } from "./workbench";
import { type Language, LANGUAGES } from "../../src/locales/languages";
import { setTexts, wrappedTexts } from "./set-texts";
import { EVERY_STATUS, briefOf, summaryOf } from "../sheets/summary-of";

jest.setTimeout(180_000);

/** A quarter in which the meeting's workplan has an activity. */
const PERIOD = "2024-Q2";

/** Wordings as long as those of plans. */
const WORDINGS: Readonly<Record<Language, string>> = {
  en: "Joint workshops held to exchange experience in identifying victims of trafficking, with officers of both sides",
  th: "จำนวนการประชุมเชิงปฏิบัติการร่วมกันเพื่อแลกเปลี่ยนประสบการณ์ในการคัดแยกผู้เสียหายจากการค้ามนุษย์ระหว่างสองประเทศ",
  km: "ចំនួនសិក្ខាសាលាពិគ្រោះយោបល់រួមរវាងភាគីទាំងពីរ ដើម្បីចែករំលែកបទពិសោធន៍ក្នុងការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស",
};

inBrowser("the meeting of both heads", () => {
  it.each(LANGUAGES)(
    "reads sheets in which no line is cut, by the fonts' own metrics, in %s",
    async (language) => {
      const page = await (await connectBrowser()).newPage();
      await page.setContent("<body></body>");
      const plan = EVERY_STATUS.map((each) => ({ ...each, text: `${each.text} ${WORDINGS[language]}` }));
      for (const sheet of [
        summaryOf(plan, { language, period: PERIOD, title: WORDINGS[language] }),
        briefOf(plan, { language, period: PERIOD, title: WORDINGS[language] }),
      ]) {
        const texts = wrappedTexts(sheet);
        expect(texts.length).toBeGreaterThan(5);
        const cut = (await setTexts(page, texts)).filter(({ needed, height }) => needed > height + 0.5);
        expect(cut.map(({ cell, text, needed, height }) => ({ cell, text, needed, height }))).toEqual([]);
      }
      await page.close();
    },
  );
});
