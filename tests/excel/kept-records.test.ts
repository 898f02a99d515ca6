import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "../../src/headless/xlsx";

const opened = () => hostWorkbook(newWorkbookFile());
/** A JSON text of about so many characters. */
const textOf = (length: number, filling = "ផែនការ \"&<>'") =>
  JSON.stringify({ text: filling.repeat(length / filling.length) });

describe("what the product keeps in the workbook", () => {
  it("is nothing at first", async () => {
    expect(await opened().workbook.read()).toMatchObject({ settings: null, snapshots: null });
  });

  it.each<[string, string]>([
    ["a short text", '{"version":1}'],
    ["characters that XML escapes", textOf(100)],
    ["a text of several parts", textOf(700_000)],
    ["characters of two halves where parts meet", textOf(500_000, "😀")],
    ["the same, one place further", textOf(500_000, "a😀")],
    ["breaks of lines and other signs", JSON.stringify("a\r\n\t\u000b\u2028\ud800")],
  ])("comes back from the saved file: %s", async (_, json) => {
    const { workbook, file } = opened();
    await workbook.saveSnapshots(json);
    const again = hostWorkbook(openWorkbookFile(file.save())).workbook;
    expect(await again.read()).toMatchObject({ settings: null, snapshots: json });
  });

  it("says characters that XML does not have as JSON says them", async () => {
    const { workbook } = opened();
    await workbook.saveSettings(JSON.stringify("\ufffe \uffff"));
    const { settings } = await workbook.read();
    expect(JSON.parse(settings ?? "")).toBe("\ufffe \uffff");
  });

  it("takes the place of what was kept before, however many parts that had", async () => {
    const { workbook, file } = opened();
    for (const length of [500_000, 10, 900_000, 200_000]) {
      await workbook.saveSnapshots(textOf(length));
      await workbook.saveSettings(textOf(length / 10));
      expect(await workbook.read()).toEqual(
        expect.objectContaining({ snapshots: textOf(length), settings: textOf(length / 10) }),
      );
    }
    expect(file.customXmlParts).toHaveLength(3);
  });

  it("makes no request above 1 MB, and reading takes as many round trips as without", async () => {
    const { workbook, host } = opened();
    await workbook.read();
    const reading = host.traffic.requests;
    await workbook.saveSnapshots(textOf(1_500_000));
    expect(host.traffic.largestRequest).toBeLessThanOrEqual(1_000_000);
    host.traffic.reset();
    await workbook.read();
    expect(host.traffic.requests).toBe(reading);
  });

  it("is the first of two, where a host or a person has doubled it", async () => {
    const { workbook, file } = opened();
    await workbook.saveSettings('{"version":1}');
    file.addCustomXml(file.customXmlParts[0]!.xml.replace('"version":1', '"version":9'));
    expect((await workbook.read()).settings).toBe('{"version":1}');
  });
});
