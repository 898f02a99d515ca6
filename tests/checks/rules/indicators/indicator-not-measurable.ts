import { indicatorNotMeasurable } from "../../../../src/checks/rules/indicators/indicator-not-measurable";
import { testRule } from "../../rule-table";
import { isCount, oneOf } from "../../planting";

testRule(indicatorNotMeasurable, {
  failing: {
    "improved cooperation": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Work together | Improved cooperation between the parties | 1 | | 1 |
        > B2 warning: says what is wanted, but not what is counted`,
    "in Spanish and French": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Cooperar | Mejorada la coordinación entre las partes | | |  |
        | 1.2 Coopérer | Amélioration de la coordination | | |  |
        > B2
        > B3`,
    "in Thai and Khmer, the praise at the end": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Cooperate | ความร่วมมือดีขึ้น | | |  |
        | 1.2 Cooperate | កិច្ចសហប្រតិបត្តិការប្រសើរឡើង។ | | |  |
        | 1.3 Cooperate | Cooperation between the parties improved | | |  |
        > B2
        > B3
        > B4`,
    "strengthened capacity": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Train | Strengthened capacity of officers | good | | good |
        > B2`,
  },
  passing: {
    "words beside a column that says what is counted": `
        | Action | Indicators | Remarks | Target | 2023 |
        | 1.1 Do | Strengthened welfare services | Number of plans for welfare services | 3 | 3 |`,
    "counts, percentages and milestones": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do | Number of improved procedures | 3 | 1 | 2 |
        | 1.2 Do | % of improved cases | 80% | 70% | 80% |
        | 1.3 Do | Enhanced procedure adopted | 1 | | 1 |`,
    "a count, a percentage and a milestone in Thai and Khmer": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do | จำนวนด่านที่ความร่วมมือดีขึ้น | 3 | 1 | 2 |
        | 1.2 Do | ភាគរយនៃមន្ត្រីដែលយល់ថាកិច្ចសហប្រតិបត្តិការប្រសើរឡើង | 80% | 70% | 80% |
        | 1.3 Do | แผนเสริมสร้างความร่วมมือผ่านความเห็นชอบ | 1 | | 1 |`,
    "a score or a number in the words": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do | Improved satisfaction score | 4 | 3 | 4 |
        | 1.2 Do | Improved response in at least 3 provinces | 3 | 1 | 2 |`,
    "trainings by another word": `
        | Action | Indicators | Target |
        | 1.1 Do | Capacity building trainings | 6 |
        | 1.2 Do | Good practice guides | 2 |`,
    "things that something is done to": `
        | Action | Indicators | Target | 2023 | 2024 |
        | 1.1 Do | Improved cookstoves distributed | 600 | 300 | 300 |
        | 1.2 Do | Improved latrines built | 40 | 20 | 20 |`,
    "a unit": `
        | Action | Indicators | Unit | Target |
        | 1.1 Do | Improved roads | km | 30 |`,
  },
  planted: [
    {
      fits: isCount,
      holds: (_, seed) => ({
        Indicators: oneOf(["Improved cooperation", "Strengthened capacity of officers"], seed),
      }),
      cells: () => ["Indicators"],
    },
  ],
});
