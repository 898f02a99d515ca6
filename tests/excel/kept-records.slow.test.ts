import type { Failure } from "@plan-of-action/office-host";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { keeping, recordsOf } from "../keeping";

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
    await workbook.saveSnapshots(keeping(json));
    const again = hostWorkbook(openWorkbookFile(file.save())).workbook;
    expect(await again.read()).toMatchObject({ settings: null, snapshots: json });
  });

  it("says characters that XML does not have as JSON says them", async () => {
    const { workbook } = opened();
    await workbook.saveSettings(keeping(JSON.stringify("\ufffe \uffff")));
    const { settings } = await workbook.read();
    expect(JSON.parse(settings ?? "")).toBe("\ufffe \uffff");
  });

  it("takes the place of what was kept before, however many parts that had", async () => {
    const { workbook, file } = opened();
    for (const length of [500_000, 10, 900_000, 200_000]) {
      await workbook.saveSnapshots(keeping(textOf(length)));
      await workbook.saveSettings(keeping(textOf(length / 10)));
      expect(await workbook.read()).toEqual(
        expect.objectContaining({ snapshots: textOf(length), settings: textOf(length / 10) }),
      );
    }
    expect(recordsOf(file)).toHaveLength(3);
  });

  it("makes no request above 1 MB, and reading takes as many round trips as without", async () => {
    const { workbook, host } = opened();
    await workbook.read();
    const reading = host.traffic.requests;
    await workbook.saveSnapshots(keeping(textOf(1_500_000)));
    expect(host.traffic.largestRequest).toBeLessThanOrEqual(1_000_000);
    host.traffic.reset();
    await workbook.read();
    expect(host.traffic.requests).toBe(reading);
  });

  it("is the first of two, where a host or a person has doubled it", async () => {
    const { workbook, file } = opened();
    await workbook.saveSettings(keeping('{"version":1}'));
    file.addCustomXml(file.customXmlParts[0]!.xml.replace('"version":1', '"version":9'));
    expect((await workbook.read()).settings).toBe('{"version":1}');
  });

  const NAMESPACE = "urn:plan-of-action-tracker:settings";
  it.each<[string, string]>([
    ["CDATA", `<settings xmlns="${NAMESPACE}"><![CDATA[{"a":"<&"}]]></settings>`],
    ["a prefix", `<p:settings xmlns:p="${NAMESPACE}">{"a":"&lt;&amp;"}</p:settings>`],
    ["other escapes", `<settings xmlns="${NAMESPACE}">{&quot;a&#34;:"&#x3c;&amp;"}</settings>`],
    [
      "a declaration and a comment",
      `<?xml version="1.0"?><settings xmlns='${NAMESPACE}'><!-- x -->{"a":"&lt;&amp;"}</settings>`,
    ],
    ["elements inside", `<settings xmlns="${NAMESPACE}"><x>no</x>{"a":<y/>"&lt;&amp;"}</settings>`],
  ])("is read as XML that another program has written again: %s", async (_, xml) => {
    const { workbook, file } = opened();
    file.addCustomXml(xml);
    expect((await workbook.read()).settings).toBe('{"a":"<&"}');
  });

  it("is neither read nor touched where it is something else of the same namespace", async () => {
    const { workbook, file } = opened();
    const xml = `<other xmlns="${NAMESPACE}">{}</other>`;
    file.addCustomXml(xml);
    expect((await workbook.read()).settings).toBeNull();
    await workbook.saveSettings(keeping('{"version":1}'));
    expect(file.customXmlParts.map((part) => part.xml)).toContain(xml);
  });

  it("is either the former or the new one, wherever the saving breaks off, and the next saving clears up", async () => {
    const first = opened();
    const [former, next] = [textOf(160_000, "a"), textOf(310_000, "b")];
    await first.workbook.saveSettings(keeping(former));
    const bytes = first.file.save();
    for (let request = 1; request <= 6; request++) {
      for (const afterActions of [0, 1, 4, 7, "all"] as const) {
        const { workbook, host, file } = hostWorkbook(openWorkbookFile(bytes));
        host.failRequest(request, { code: "GeneralException", message: "", afterActions });
        const outcome = await workbook.saveSettings(keeping(next)).then(
          () => "kept",
          () => "failed",
        );
        const { settings } = await workbook.read();
        expect([former, next]).toContain(settings);
        if (outcome === "kept") expect(settings).toBe(next);
        await workbook.saveSettings(keeping("{}"));
        expect((await workbook.read()).settings).toBe("{}");
        expect(recordsOf(file)).toHaveLength(1);
      }
    }
  });

  it.each<[string, Failure]>([
    ["half of a text", { truncated: "text" }],
    ["half of the results", { truncated: "results" }],
    ["nothing, though it was done", { status: 504, afterActions: "all" }],
  ])("is either the former or the new one, where the answer is %s", async (_, failure) => {
    const saved = opened();
    await saved.workbook.saveSettings(keeping('{"version":1}'));
    saved.host.traffic.reset();
    await saved.workbook.saveSettings(keeping('{"version":2}'));
    const requests = saved.host.traffic.requests;
    for (let request = 1; request <= requests; request++) {
      const { workbook, host } = opened();
      await workbook.saveSettings(keeping('{"version":1}'));
      host.failRequest(request, failure);
      const kept = await workbook.saveSettings(keeping('{"version":2}')).catch(() => null);
      const { settings } = await workbook.read();
      expect(kept === null ? ['{"version":1}', '{"version":2}'] : [kept]).toContain(settings);
    }
  });

  it("is not said to be kept where the host loses it", async () => {
    const { workbook, file, host } = opened();
    host.beforeRequest(4, () => file.customXmlParts.forEach((part) => file.removeCustomXml(part)));
    await expect(workbook.saveSettings(keeping("{}"))).rejects.toMatchObject({
      problem: { kind: "settingsNotKept" },
    });
  });

  it("stays as it is, with nothing left beside it, where a change is refused", async () => {
    const { workbook, file, host } = opened();
    await workbook.saveSettings(keeping("[1]"));
    let asked = 0;
    // Somebody else saves after it was read, so that the change is asked for again, and then refused.
    const others = `<settings xmlns="${NAMESPACE}" generation="2" saving="x" part="1" of="1">[2]</settings>`;
    host.beforeRequest(3, () => file.addCustomXml(others));
    const refused = workbook.saveSettings(() => {
      asked += 1;
      if (asked > 1) throw new WorkbookError({ kind: "settingsFromNewerVersion" });
      return { json: "[3]", unreadable: null };
    });
    await expect(refused).rejects.toMatchObject({
      problem: { kind: "settingsFromNewerVersion" },
    });
    expect((await workbook.read()).settings).toBe("[2]");
    expect(recordsOf(file).map(({ xml }) => xml)).toEqual([expect.stringContaining("[1]"), others]);
  });

  it("leaves one copy of what could not be read", async () => {
    const { workbook, file } = opened();
    await workbook.saveSettings(keeping("{oops"));
    const change = (kept: string | null) => ({ json: "{}", unreadable: kept });
    await workbook.saveSettings(change);
    await workbook.saveSettings(keeping("{oops"));
    await workbook.saveSettings(change);
    const copies = file.customXmlParts.filter(({ namespace }) => namespace === `${NAMESPACE}-copy`);
    expect(copies.map(({ xml }) => xml)).toEqual([expect.stringContaining("{oops")]);
    expect((await workbook.read()).settings).toBe("{}");
  });
});
