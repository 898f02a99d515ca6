import { LANGUAGES, type Language } from "../../src/locales/languages";
import { IS_FOR_PICTURES, pictureFile, stillPane } from "./looking";
import { inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** What Partner Center takes as a screenshot of an add-in, in pixels. */
const SCREENSHOT = { width: 1366, height: 768 };
const OVERALL = "F11";

inBrowser("the screenshots of a listing", () => {
  const languages: readonly Language[] = IS_FOR_PICTURES ? LANGUAGES : ["en"];

  it.each(languages)(
    "show the day, a fix, a report and the summary, in the size asked for: %s",
    async (language) => {
      const workbench = await Workbench.open({ language, width: SCREENSHOT.width });
      await workbench.page.setViewportSize(SCREENSHOT);
      const shows = async (name: string) => {
        await stillPane(workbench);
        const picture = await workbench.page.screenshot({ path: pictureFile(`listing-${name}-${language}`) });
        // A PNG has its width and height in its first chunk.
        expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual(SCREENSHOT);
      };

      await shows("1-today");
      await workbench.view("findings");
      await (await workbench.finding(OVERALL)).click();
      await workbench.chooseFix(workbench.say("target-total-mismatch-setTotal", { total: 4 }));
      await shows("2-fix");
      await workbench.view("actuals");
      await workbench.openReport("1.1-1", "2024-Q2");
      await shows("3-report");
      await workbench.view("summary");
      await workbench.choosePeriod("2024-Q2");
      await workbench.writing().click();
      await workbench.goToWritten();
      await shows("4-summary");
      expect(workbench.complaints).toEqual([]);
      await workbench.close();
    },
  );
});
