import { createRoot } from "react-dom/client";
import { readAddress } from "./address-parameters";
import { Workbench } from "./workbench";
import { WorkbenchExcel } from "./workbench-excel";

/** Puts the page together and opens the workbook that its address names. */
async function start(): Promise<void> {
  const element = document.getElementById("workbench");
  if (element === null) return;
  const address = readAddress(location.search);
  const excel = new WorkbenchExcel(address.displayLanguage, address.theme, address.ignored);
  window.excelFrame = excel;
  createRoot(element).render(<Workbench excel={excel} paneWidth={address.paneWidth} page={address.page} />);
  if (address.workbook === null) {
    excel.openNew();
    return;
  }
  const answer = await fetch(address.workbook);
  if (!answer.ok) {
    excel.say(`There is no workbook at ${address.workbook}: drop one here.`);
    return;
  }
  const name = decodeURIComponent(address.workbook.split("/").at(-1) ?? "");
  excel.openFile(name, new Uint8Array(await answer.arrayBuffer()));
}

void start();
