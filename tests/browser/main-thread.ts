import type { CDPSession, Page } from "playwright-core";

/**
 * The time that a page's main thread has computed, in milliseconds. Unlike a clock it stands still while
 * the machine does something else, so that it tells the same on a busy one.
 */
export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MainThread(session);
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
}
