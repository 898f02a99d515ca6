import { render, screen, within } from "@testing-library/react";
import { Tour } from "../../src/taskpane/frame/tour";
import { WordsProvider } from "../../src/taskpane/wording/words";

const start = () =>
  render(
    <WordsProvider language="en">
      <Tour />
    </WordsProvider>,
  );

describe("the tour", () => {
  it("tells in five sentences what the pane does at its first start, and never again", () => {
    localStorage.clear();
    const { unmount } = start();
    const tour = screen.getByRole("region", { name: "In five sentences" });
    expect(within(tour).getAllByRole("listitem")).toHaveLength(5);
    unmount();
    start();
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("is kept apart where a browser keeps pages apart by what they stand in", () => {
    localStorage.clear();
    const inFrameOf = (partitionKey: string | undefined) =>
      Object.defineProperty(globalThis, "Office", {
        value: { context: { partitionKey } },
        configurable: true,
      });
    try {
      inFrameOf("one ");
      start().unmount();
      expect(Object.keys(localStorage)).toEqual(["one plan-of-action-tracker.tour"]);
      start();
      expect(screen.queryByRole("region")).toBeNull();
      inFrameOf(undefined);
      start();
      expect(screen.getByRole("region")).toBeDefined();
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});
