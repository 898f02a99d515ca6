import { type Place, type Probe, property, read, withoutSheet } from "../probe";

const layout = (place: Place) => place.sheet.pageLayout;
const headers = (place: Place) => layout(place).headersFooters.defaultForAllPages;

/** Excel keeps margins in inches, so they come back as so many points. */
async function margins(place: Place): Promise<number[]> {
  const { leftMargin, rightMargin, topMargin, bottomMargin } = await read(
    place,
    layout(place),
    "leftMargin,rightMargin,topMargin,bottomMargin",
  );
  return [leftMargin, rightMargin, topMargin, bottomMargin].map(Math.round);
}

function breaks(direction: "horizontal" | "vertical"): Probe {
  const of = ({ sheet }: Place) =>
    direction === "horizontal" ? sheet.horizontalPageBreaks : sheet.verticalPageBreaks;
  return {
    name: `PageBreakCollection.add and removePageBreaks, ${direction}`,
    needs: "1.9",
    async ask(place) {
      of(place).removePageBreaks();
      of(place).add(direction === "horizontal" ? "A12" : "F1");
      const added = of(place).getCount();
      await place.sync();
      of(place).removePageBreaks();
      const left = of(place).getCount();
      await place.sync();
      return [added.value, left.value];
    },
  };
}

const zoom = (name: string, given: Excel.PageLayoutZoomOptions): Probe => ({
  name: `PageLayout.zoom ${name}`,
  needs: "1.9",
  async ask(place) {
    layout(place).zoom = given;
    await place.sync();
    const found = (await read(place, layout(place), "zoom")).zoom;
    return [found.scale ?? null, found.horizontalFitToPages ?? null, found.verticalFitToPages ?? null];
  },
});

/** How a sheet is printed. */
export const pageProbes: readonly Probe[] = [
  property("PageLayout.orientation", "1.9", layout, "Landscape"),
  property("PageLayout.firstPageNumber", "1.9", layout, 3),
  property("PageLayout.paperSize", "1.9", layout, "A4"),
  property("PageLayout.centerHorizontally", "1.9", layout, true),
  zoom("to one page across", { horizontalFitToPages: 1 }),
  zoom("to one page across, as many down as it takes", { horizontalFitToPages: 1, verticalFitToPages: 0 }),
  zoom("to one page", { horizontalFitToPages: 1, verticalFitToPages: 1 }),
  zoom("to a scale", { scale: 80 }),
  {
    name: "PageLayout.setPrintMargins",
    needs: "1.9",
    async ask(place) {
      layout(place).setPrintMargins("Centimeters", { left: 1, right: 1, top: 2, bottom: 2 });
      await place.sync();
      return margins(place);
    },
  },
  {
    name: "PageLayout.setPrintArea and getPrintAreaOrNullObject",
    needs: "1.9",
    async ask(place) {
      const none = layout(place).getPrintAreaOrNullObject();
      await read(place, none, "address");
      layout(place).setPrintArea("A1:D20");
      await place.sync();
      const area = await read(place, layout(place).getPrintAreaOrNullObject(), "address");
      return [none.isNullObject, withoutSheet(area.address)];
    },
  },
  {
    name: "PageLayout.setPrintTitleRows and setPrintTitleColumns",
    needs: "1.9",
    async ask(place) {
      layout(place).setPrintTitleRows("$1:$2");
      layout(place).setPrintTitleColumns("$A:$B");
      await place.sync();
      const rows = await read(place, layout(place).getPrintTitleRowsOrNullObject(), "address");
      return withoutSheet(rows.address);
    },
  },
  ...(["leftHeader", "centerHeader", "rightHeader"] as const).map((key) =>
    property(`HeaderFooter.${key}`, "1.9", headers, "Plan of action"),
  ),
  ...(["leftFooter", "centerFooter", "rightFooter"] as const).map((key) =>
    property(`HeaderFooter.${key}`, "1.9", headers, "&P / &N"),
  ),
  breaks("horizontal"),
  breaks("vertical"),
];
