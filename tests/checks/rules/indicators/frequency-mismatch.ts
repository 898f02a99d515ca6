import { frequencyMismatch } from "../../../../src/checks/rules/indicators/frequency-mismatch";
import { testRule } from "../../rule-table";
import { isCount } from "../../planting";

testRule(frequencyMismatch, {
  failing: {
    "twice a year, and one planned": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 3.3 Organize case management meetings twice a year and/or as needed | Case management meetings have taken place | 3 | 1 | 1 | 1 |
        > C2 warning: “twice a year” asks for 2 a year, but the targets are 2023: 1, 2024: 1, 2025: 1`,
    "quarterly reports": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Report | Number of quarterly reports | 6 | 2 | 2 | 2 |
        > C2: asks for 4 a year`,
    "every year, with a year left out": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Meet | Number of annual review meetings | 2 | 1 | | 1 |
        > C2`,
    "in Spanish, French, Thai and Khmer": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Reunir | Número de reuniones trimestrales | 3 | 1 | 1 | 1 |
        | 1.2 Réunir | Nombre de réunions, deux fois par an | 3 | 1 | 1 | 1 |
        | 1.3 ประชุม | จำนวนการประชุม ปีละ 2 ครั้ง | 3 | 1 | 1 | 1 |
        | 1.4 ប្រជុំ | ចំនួនកិច្ចប្រជុំប្រចាំត្រីមាស | 3 | 1 | 1 | 1 |
        > C2
        > C3
        > C4
        > C5`,
  },
  passing: {
    "a list of all kinds": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Report | Number of monthly, quarterly and half-yearly reports | 3 | 1 | 1 | 1 |`,
    "as often as the words say": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 3.3 Organize case management meetings twice a year | Number of meetings held | 6 | 2 | 2 | 2 |
        | 3.4 Meet | Number of meetings organized on yearly basis | 3 | 1 | 1 | 1 |`,
    "a first year that is part of a year": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 3.3 Organize case management meetings twice a year | Number of meetings held | 5 | 1 | 2 | 2 |`,
    "more than the words say": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Organize annual meetings | Number of meetings held | 6 | 2 | 2 | 2 |`,
    "another kind of thing is counted": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Hold quarterly meetings of the network | Number of officers trained | 3 | 1 | 1 | 1 |`,
    "a percentage": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Report | % of monthly reports on time | 90% | 70% | 80% | 90% |`,
    "nothing planned": `
        | Action | Indicators | Target | 2023 | 2024 | 2025 |
        | 1.1 Report | Number of quarterly reports | NP | NP | NP | NP |`,
  },
  planted: [
    {
      fits: isCount,
      holds: () => ({
        Indicators: "Number of quarterly meetings",
        Target: "7",
        "2023": "2",
        "2024": "2",
        "2025": "3",
      }),
      cells: () => ["Target"],
    },
  ],
});
