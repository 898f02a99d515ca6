import { PLACE_NAMES, placeOfView, type ViewName } from "../../src/taskpane/frame/places";
import { pathTo, startingWith, type Workbench } from "./workbench";

/** The most stops of the Tab key from anywhere in the workbench to anywhere. */
const MAX_STOPS = 200;
const MAX_CHOICES = 100;

/** What somebody without a mouse does in the pane: nothing but keys, in the pane's English words. */
export class Keyboard {
  constructor(private readonly workbench: Workbench) {}

  /** Presses Tab until the focus is on what has that name. */
  async tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < MAX_STOPS; presses++) {
      await this.workbench.page.keyboard.press(key);
      const focused = await this.workbench.focusedName();
      seen.push(focused);
      if (isNamed(focused, name)) return;
    }
    throw new Error(`${key} never came to ${String(name)}, but to: ${seen.join(" | ")}`);
  }

  /** Goes to a button and presses it. */
  async press(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.tabTo(name, key);
    await this.workbench.page.keyboard.press("Enter");
  }

  /** Holds that the focus is on what has that name. */
  async isOn(name: string | RegExp): Promise<void> {
    expect(await this.workbench.focusedName()).toEqual(
      typeof name === "string" ? name : expect.stringMatching(name),
    );
  }

  /** Shows a page: its place is reached by the arrow keys from the one that is chosen. */
  async view(view: ViewName): Promise<void> {
    const { page, pane } = this.workbench;
    const titles = PLACE_NAMES.map((place) => this.workbench.say(`pane-place-${place}`));
    await this.tabTo(new RegExp(`^(${titles.join("|")})(\\s+[\\d,]+\\+?)?$`), "Shift+Tab");
    const title = this.workbench.say(`pane-place-${placeOfView(view)}`);
    while (!(await this.workbench.focusedName()).startsWith(title)) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: title, selected: true }).waitFor();
    for (const each of pathTo(view)) await this.press(startingWith(this.workbench.say(`pane-view-${each}`)));
    await pane.getByRole("tabpanel").locator(":is(select, input, textarea, li):visible").first().waitFor();
  }

  /** Chooses from a list by the arrow keys. */
  async choose(label: string, value: string): Promise<void> {
    const { page, pane } = this.workbench;
    await this.tabTo(label);
    const list = pane.locator("select:focus");
    await page.keyboard.press("Home");
    for (let presses = 0; presses < MAX_CHOICES; presses++) {
      if ((await list.inputValue()) === value) return;
      await page.keyboard.press("ArrowDown");
    }
    throw new Error(`The list “${label}” has no ${value}`);
  }
}

function isNamed(focused: string, name: string | RegExp): boolean {
  return typeof name === "string" ? focused === name : name.test(focused);
}
