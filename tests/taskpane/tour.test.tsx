import { render, screen, within } from "@testing-library/react";
import { Tour } from "../../src/taskpane/views/frame/tour";
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
});
