import type { CDPSession, Page } from "playwright-core";

/** How long the fixed piece of work takes on an idle machine, in milliseconds. */
const FIXED_WORK_MS = 200;

/**
 * The time that a page's main thread has computed, in milliseconds. Unlike a clock it stands still while
 * the machine does something else, so that it tells the same on a busy one.
 */
export class MainThread {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(page, session);
  }

  /** How long it has computed since the page was opened. */
  async milliseconds(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
    if (seconds === undefined) throw new Error("This browser does not tell how long its tasks took");
    return seconds * 1000;
  }

  /** How long it computes while something is done. */
  async during(action: () => Promise<unknown>): Promise<number> {
    const before = await this.milliseconds();
    await action();
    return (await this.milliseconds()) - before;
  }

  /**
   * How many times as long as on an idle machine a fixed piece of work takes now: what shares the machine's memory
   * makes each computation longer.
   */
  async slowness(): Promise<number> {
    return (await this.during(() => this.page.evaluate(countUp))) / FIXED_WORK_MS;
  }
}

function countUp(): number {
  let number = 1;
  for (let step = 0; step < 10_000_000; step++) number = (number * 48_271) % 2_147_483_647;
  return number;
}
