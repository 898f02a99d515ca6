import { gridOf, type GridShape } from "../grid-of";
import { planReading, planTold } from "../told";
import type { Rows } from "./kinds-told";

describe("a bracket that is never closed swallows nothing that follows", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "of an objective",
      [
        ["Objective", "Activity", "Indicator", "Target 2024"],
        ["Safer roads (and paths", "Train drivers", "# trained", 20],
        ["Better buses", "Buy buses", "# buses", 4],
        ["Cleaner air", "Measure it", "# sensors", 6],
      ],
      {},
      [
        "1/1.1 Train drivers: # trained = 2024: 20",
        "2/2.1 Buy buses: # buses = 2024: 4",
        "3/3.1 Measure it: # sensors = 2024: 6",
      ],
    ],
    [
      "of an action, above actions without numbers and targets",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers (buses and trams", "# trained", 20],
        ["Buy buses", "# buses", ""],
        ["Measure the air", "# sensors", ""],
      ],
      {},
      [
        "/1 Train drivers (buses and trams: # trained = 2024: 20",
        "/2 Buy buses: # buses = 2024: ",
        "/3 Measure the air: # sensors = 2024: ",
      ],
    ],
    [
      "of an indicator",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "Drivers trained (buses and trams", 20],
        ["", "Trainers paid", ""],
        ["", "Rooms rented", ""],
      ],
      {},
      [
        "/1 Train drivers: Drivers trained (buses and trams = 2024: 20",
        "/1 Train drivers: Trainers paid = 2024: ",
        "/1 Train drivers: Rooms rented = 2024: ",
      ],
    ],
    [
      "of an indicator above others in its cell",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train drivers", "Drivers trained (buses and trams\nTrainers paid\nRooms rented", "20\n2\n3"],
      ],
      {},
      [
        "/1 Train drivers: Drivers trained (buses and trams = 2024: 20",
        "/1 Train drivers: Trainers paid = 2024: 2",
        "/1 Train drivers: Rooms rented = 2024: 3",
      ],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(planTold(planReading(gridOf(rows, shape)).plan)).toEqual(expected);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      "of an action over a page break",
      [
        ["No.", "Activity", "Indicator", "Target 2024"],
        ["1.1", "Train drivers (of buses,", "# trained", 20],
        ["", "Trams and", "", ""],
        ["", "Trains)", "", ""],
        ["1.2", "Buy buses", "# buses", 4],
      ],
      [
        "/1.1 Train drivers (of buses, Trams and Trains): # trained = 2024: 20",
        "/1.2 Buy buses: # buses = 2024: 4",
      ],
    ],
    [
      "of an indicator in three lines of a cell",
      [
        ["Activity", "Indicator", "Target 2024"],
        ["Train", "Drivers trained (of buses\nTrams\nand Trains)\nRooms rented", "20\n3"],
      ],
      [
        "/1 Train: Drivers trained (of buses Trams and Trains) = 2024: 20",
        "/1 Train: Rooms rented = 2024: 3",
      ],
    ],
  ])("one that is closed below joins what stands in it: %s", (_, rows, expected) => {
    expect(planTold(planReading(gridOf(rows)).plan)).toEqual(expected);
  });
});
