/** That a finding depends on a doubtful reading. */
export const foundWithDoubt = {
  "finding-doubt": "This depends on a doubtful reading: “{text}” was read as {taken}.",
  "finding-doubt-meant":
    "This depends on a doubtful reading: “{text}”{others, select, none { may be meant otherwise} other { could also be {others}}}.",
  "finding-elsewhere":
    "The same in {cells}{more, plural, =0 {} one { and one more cell} other { and # more cells}}.",
  "ruleTitle-not-read": "Not read",
  "ruleTitle-reading-doubt": "Doubtful readings",
};
