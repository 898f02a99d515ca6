import { firstWords, lettersOf } from "../../../src/plan/language/spelling/first-words";

it.each([
  ["Cooperation between the Royal Government of Cambodia", 40, "Cooperation between the Royal Government…"],
  ["Cooperation between the Royal Government of Cambodia", 38, "Cooperation between the Royal…"],
  ["Targets (years, quarters)", 15, "Targets (years…"],
  ["ความร่วมมือระหว่างประเทศ", 5, "ความร่…"],
  ["កិច្ចសហប្រតិបត្តិការ", 3, "កិច្ចស…"],
])("%s, %d letters: %s", (text, count, expected) => {
  expect(firstWords(lettersOf(text), count)).toBe(expected);
});
