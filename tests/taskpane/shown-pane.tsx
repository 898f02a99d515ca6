import { fireEvent, render, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/pane";
import type { Language } from "../../src/locales/languages";
import { ENVIRONMENT, type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

/** The pane of a session, drawn, and the languages that are chosen in it. */
export function show(hosted: HostedSession, language: Language = "en") {
  const chosen: Language[] = [];
  render(
    <Pane
      session={hosted.session}
      chosenLanguage={null}
      officeLanguage={language}
      onLanguageChosen={(choice) => chosen.push(choice)}
      isOfficeDark={() => null}
      environment={ENVIRONMENT}
    />,
  );
  return { ...hosted, chosen };
}

/** The pane after the workbook was read, with what was found in the plan. */
export async function showChecked(fixture = JOINT_PLAN) {
  const hosted = show(sessionOver(fixture));
  await read();
  fireEvent.click(screen.getByRole("tab", { name: /^Plan/ }));
  await screen.findAllByRole("listitem");
  return hosted;
}

/** Has the workbook read, and waits until Today says what the plan asks. */
export async function read(): Promise<void> {
  fireEvent.click(screen.getByRole("button", { name: "Read this workbook" }));
  await screen.findByRole("list", { name: "Open until then" });
}

/** The address of what is selected in the workbook. */
export async function selectedInExcel(host: HostedSession["host"]): Promise<string> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}
