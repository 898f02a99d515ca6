import { act, render, screen, waitFor } from "@testing-library/react";
import type { Language } from "../../src/locales/languages";
import { Pane } from "../../src/taskpane/pane";
import type { ViewName } from "../../src/taskpane/frame/places";
import { fetchOtherViews } from "../../src/taskpane/chunks/fetching";
import { ENVIRONMENT, type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

/** The pane over a workbook, in the language of Office. */
export function renderPane(hosted: HostedSession, language: Language): void {
  render(
    <Pane
      session={hosted.session}
      chosenLanguage={null}
      officeLanguage={language}
      onLanguageChosen={() => undefined}
      isOfficeDark={() => null}
      environment={ENVIRONMENT}
    />,
  );
}

/** The pane over a plan that was checked, with one of its views shown. */
export async function showView(
  view: ViewName,
  hosted: HostedSession = sessionOver(JOINT_PLAN),
  language: Language = "en",
): Promise<HostedSession> {
  // A view that arrives while nobody acts would be drawn behind the test's back.
  await fetchOtherViews();
  await hosted.session.check();
  renderPane(hosted, language);
  // Waiting inside of act would be waiting outside of React's care.
  await screen.findByRole("tabpanel");
  await act(async () => hosted.session.chooseView(view));
  // The view itself may have to be fetched.
  await waitFor(() => expect(screen.getByRole("tabpanel").querySelector("select, input, li")).toBeTruthy());
  return hosted;
}

/** What is said to those who do not see the pane. */
export function statusTexts(): string[] {
  return screen.getAllByRole("status").map(({ textContent }) => textContent);
}

/** What is read out with a field. */
export function describedBy(field: HTMLElement): string {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}
