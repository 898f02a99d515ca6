import "./set-up";

/** Runs once after all test files. */
export default async function tearDown(): Promise<void> {
  await globalThis.browserTests?.browser?.close();
  globalThis.browserTests?.pages.close();
}
