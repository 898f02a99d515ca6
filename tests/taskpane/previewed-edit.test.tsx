import { render, screen } from "@testing-library/react";
import { PreviewedEditWords } from "../../src/taskpane/ui/previewed-edit";
import { WordsProvider } from "../../src/taskpane/wording/words";

it("shows that a cell has two lines, whose numbers are not one", () => {
  const edit = { cell: { sheet: "Plan", row: 10, column: 5 }, before: "2\n120", after: "4\n120" };
  render(
    <WordsProvider language="en">
      <PreviewedEditWords edit={edit} planSheet="Plan" />
    </WordsProvider>,
  );
  expect(screen.getByText("F11: 2 ↵ 120 → 4 ↵ 120")).toBeTruthy();
});
