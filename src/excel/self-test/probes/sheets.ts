import { isHostError } from "../../host-errors";
import { type Answer, type Place, type Probe, property, read, withoutSheet } from "../probe";

const NAMESPACE = "urn:plan-of-action-tracker:self-test";
/** The letters of Khmer and of Thai, and signs that XML escapes. */
const LETTERS = String.fromCodePoint(0x1797, 0x17b6, 0x0e44, 0x0e17);
const XML = `<test xmlns="${NAMESPACE}"><kept>${LETTERS} &amp; &lt;</kept></test>`;
const OTHER = "Poa self-test other";

/** A probe of frozen panes; where they are frozen is said by the range that stays. */
function freeze(name: string, act: (panes: Excel.WorksheetFreezePanes, place: Place) => void): Probe {
  return {
    name: `WorksheetFreezePanes.${name}`,
    needs: "1.7",
    async ask(place) {
      act(place.sheet.freezePanes, place);
      await place.sync();
      const location = await read(place, place.sheet.freezePanes.getLocationOrNullObject(), "address");
      return location.isNullObject ? null : withoutSheet(location.address);
    },
  };
}

/** A sheet of its own, which the probe does away with. */
async function withOtherSheet(
  place: Place,
  ask: (other: Excel.Worksheet) => Promise<Answer>,
): Promise<Answer> {
  const { worksheets } = place.context.workbook;
  const other = worksheets.add(OTHER);
  await place.sync();
  try {
    return await ask(other);
  } finally {
    other.delete();
    await place.sync();
  }
}

/** What Excel answers in place of doing something: the code of its error. */
async function refusalOf(act: () => Promise<void>): Promise<Answer> {
  try {
    await act();
    return "done";
  } catch (error) {
    return isHostError(error) ? error.code : String(error);
  }
}

/** An event, waited for; it says who has caused it where it knows. */
function event(name: string, needs: string, listen: Listen, cause: (place: Place) => void): Probe {
  return {
    name,
    needs,
    async ask(place) {
      let tell: (answer: Answer) => void = () => undefined;
      const raised = new Promise<Answer>((resolve) => {
        tell = resolve;
      });
      const registration = listen(place, (answer) => {
        tell(answer);
        return Promise.resolve();
      });
      await place.sync();
      cause(place);
      await place.sync();
      const patience = setTimeout(() => tell("not raised"), LONGEST_WAIT_MS);
      const answer = await raised;
      clearTimeout(patience);
      registration.remove();
      await place.sync();
      return answer;
    },
  };
}
type Listen = (place: Place, handle: (answer: Answer) => Promise<void>) => { remove(): void };
const LONGEST_WAIT_MS = 5_000;

/** Sheets as a whole, what is saved in the workbook next to them, and what Excel tells. */
export const sheetProbes: readonly Probe[] = [
  {
    name: "Application.calculationMode",
    needs: "1.1",
    async ask(place) {
      // Which of them is a person's choice.
      const { calculationMode } = await read(place, place.context.workbook.application, "calculationMode");
      return ["Automatic", "AutomaticExceptTables", "Manual"].includes(calculationMode);
    },
  },
  {
    name: "Workbook.name",
    needs: "1.7",
    async ask(place) {
      // A new workbook has a name too.
      const { name } = await read(place, place.context.workbook, "name");
      return name.length > 0;
    },
  },
  {
    name: "Application.suspendScreenUpdatingUntilNextSync",
    needs: "1.9",
    async ask(place) {
      place.context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await place.sync();
      return "done";
    },
  },
  {
    name: "Worksheet.id",
    needs: "1.1",
    async ask(place) {
      return (await read(place, place.sheet, "id")).id !== "";
    },
  },
  {
    name: "Functions.date",
    needs: "1.2",
    async ask(place) {
      const day = place.sheet.context.workbook.functions.date(1904, 1, 2);
      day.load("value");
      await place.sync();
      return day.value;
    },
  },
  property("Worksheet.tabColor", "1.7", ({ sheet }) => sheet, "#1F4E79"),
  property("Worksheet.showGridlines", "1.8", ({ sheet }) => sheet, false),
  {
    name: "WorksheetCollection.add, Worksheet.visibility and position",
    needs: "1.1",
    ask: (place) =>
      withOtherSheet(place, async (other) => {
        other.visibility = "Hidden";
        await place.sync();
        await read(place, other, "name,visibility");
        return [other.name, other.visibility];
      }),
  },
  {
    name: "WorksheetCollection.add of a name that is taken",
    needs: "1.1",
    ask: (place) =>
      refusalOf(async () => {
        await read(place, place.sheet, "name");
        place.context.workbook.worksheets.add(place.sheet.name);
        await place.sync();
      }),
  },
  {
    name: "WorksheetCollection.getItemOrNullObject of none",
    needs: "1.4",
    async ask(place) {
      const none = place.context.workbook.worksheets.getItemOrNullObject("Poa self-test none");
      none.tabColor = "#FF0000";
      await read(place, none, "name");
      return none.isNullObject;
    },
  },
  {
    name: "Worksheet.activate and Range.select",
    needs: "1.1",
    async ask(place) {
      place.sheet.activate();
      place.sheet.getRange("B3").select();
      await place.sync();
      const selected = await read(place, place.context.workbook.getSelectedRange(), "address");
      return withoutSheet(selected.address);
    },
  },
  freeze("freezeRows", (panes) => panes.freezeRows(2)),
  freeze("freezeAt", (panes, { sheet }) => panes.freezeAt(sheet.getRange("A1:B3"))),
  freeze("unfreeze", (panes) => panes.unfreeze()),
  {
    name: "WorksheetFreezePanes.freezeAt in the request that empties a sheet behind another",
    needs: "1.7",
    ask: (place) =>
      withOtherSheet(place, async (other) => {
        other.getRange("A1:C5").values = Array.from({ length: 5 }, () => [1, 2, 3]);
        other.freezePanes.freezeRows(2);
        await place.sync();
        other.getRange().clear("All");
        other.getRange("A1:B1").values = [["a", "b"]];
        other.freezePanes.unfreeze();
        other.freezePanes.freezeAt(other.getRange("A1:A1"));
        await place.sync();
        const location = other.freezePanes.getLocationOrNullObject();
        return withoutSheet((await read(place, location, "address")).address);
      }),
  },
  {
    name: "Range.clear of all takes lists and conditional formats",
    needs: "1.8",
    ask: (place) =>
      withOtherSheet(place, async (other) => {
        const cells = other.getRange("A1:B2");
        cells.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        cells.conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
        await place.sync();
        other.getRange().clear("All");
        const formats = cells.conditionalFormats.getCount();
        const { type } = await read(place, cells.dataValidation, "type");
        return [formats.value, type];
      }),
  },
  {
    name: "WorksheetProtection.protect and what it refuses",
    needs: "1.2",
    ask: (place) =>
      withOtherSheet(place, async (other) => {
        other.getRange("B1").format.protection.locked = false;
        other.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
        await place.sync();
        const { protected: isProtected } = await read(place, other.protection, "protected");
        const outcomes = [isProtected] as Answer[];
        for (const address of ["A1", "B1"]) {
          outcomes.push(
            await refusalOf(async () => {
              other.getRange(address).values = [[1]];
              await place.sync();
            }),
          );
        }
        return outcomes;
      }),
  },
  {
    name: "WorkbookProtection.protected",
    needs: "1.7",
    async ask(place) {
      return (await read(place, place.context.workbook.protection, "protected")).protected;
    },
  },
  {
    name: "CustomXmlPartCollection.add, getByNamespace, CustomXmlPart.getXml and delete",
    needs: "1.5",
    async ask(place) {
      const { customXmlParts } = place.context.workbook;
      customXmlParts.add(XML);
      await place.sync();
      const parts = customXmlParts.getByNamespace(NAMESPACE);
      await read(place, parts, "items/id");
      const texts = parts.items.map((part) => part.getXml());
      await place.sync();
      for (const part of parts.items) part.delete();
      const left = customXmlParts.getByNamespace(NAMESPACE).getCount();
      await place.sync();
      return [texts.map(({ value }) => keptIn(value)), left.value];
    },
  },
  {
    name: "CustomXmlPartCollection.getByNamespace of none",
    needs: "1.5",
    async ask(place) {
      const parts = place.context.workbook.customXmlParts.getByNamespace(`${NAMESPACE}:none`);
      await read(place, parts, "items/id");
      return [parts.isNullObject, parts.isNullObject ? "no collection" : parts.items.length];
    },
  },
  {
    name: "CustomXmlPartCollection.add in a workbook that may never have been saved",
    needs: "1.5",
    async ask(place) {
      const part = place.context.workbook.customXmlParts.add(`<a xmlns="${NAMESPACE}:unsaved"/>`);
      const xml = part.getXml();
      await place.sync();
      part.delete();
      await place.sync();
      return xml.value.includes(NAMESPACE);
    },
  },
  {
    name: "Worksheet.protection, read while nothing is protected, and the names of a sheet",
    needs: "1.4",
    async ask(place) {
      const marker = place.sheet.names.getItemOrNullObject("PoaSelfTestNone");
      place.sheet.protection.load("protected");
      await place.sync();
      return [place.sheet.protection.protected, marker.isNullObject];
    },
  },
  {
    name: "SettingCollection.add and Setting.delete",
    needs: "1.4",
    async ask(place) {
      const { settings } = place.context.workbook;
      settings.add("PoaSelfTest", "kept");
      await place.sync();
      const setting = await read(place, settings.getItem("PoaSelfTest"), "value");
      const answer = setting.value as Answer;
      setting.delete();
      await place.sync();
      return answer;
    },
  },
  {
    name: "SettingCollection.getItemOrNullObject, of a setting that is not there",
    needs: "1.4",
    async ask(place) {
      const setting = place.context.workbook.settings.getItemOrNullObject("PoaSelfTestNone");
      await place.sync();
      return setting.isNullObject;
    },
  },
  event(
    "WorksheetCollection.onChanged",
    "1.9",
    ({ context }, handle) =>
      context.workbook.worksheets.onChanged.add(({ changeType, triggerSource }) =>
        handle([changeType, triggerSource]),
      ),
    (place) => void (place.cells().values = [["raised"]]),
  ),
  event(
    "WorksheetCollection.onAdded",
    "1.7",
    ({ context }, handle) => context.workbook.worksheets.onAdded.add(() => handle("raised")),
    ({ context }) => context.workbook.worksheets.add(OTHER).delete(),
  ),
  event(
    "WorksheetCollection.onDeleted",
    "1.7",
    ({ context }, handle) => context.workbook.worksheets.onDeleted.add(() => handle("raised")),
    ({ context }) => context.workbook.worksheets.add(OTHER).delete(),
  ),
  event(
    "WorksheetCollection.onNameChanged",
    "1.17",
    ({ context }, handle) => context.workbook.worksheets.onNameChanged.add(() => handle("raised")),
    ({ context }) => {
      const other = context.workbook.worksheets.add(OTHER);
      other.name = `${OTHER} renamed`;
      other.delete();
    },
  ),
  event(
    "SettingCollection.onSettingsChanged",
    "1.4",
    ({ context }, handle) => context.workbook.settings.onSettingsChanged.add(() => handle("raised")),
    ({ context }) => context.workbook.settings.add("PoaSelfTestEvent", 1).delete(),
  ),
];

/** The contents of the part; an Excel may write its XML in another way. */
function keptIn(xml: string): string {
  return /<kept>(.*)<\/kept>/.exec(xml)?.[1] ?? xml;
}
