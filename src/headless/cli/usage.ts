/** What `poa help` prints. */
export const USAGE = `Plan of Action Tracker

  npm run -s poa -- read FILE [--explain] [--mapping M.json] [--json]
  npm run -s poa -- check FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- check FILE (--accept RULE@CELL … --reason TEXT --by NAME | --withdraw RULE@CELL … |
                          --severity RULE=error|warning|info|off …) (--out OUT.xlsx | --in-place)
  npm run -s poa -- check --explain RULE [--lang en|km|th] [--json]
  npm run -s poa -- indicators FILE (--out OUT.xlsx | --in-place)
                          [--mapping M.json] [--lang en|km|th] [--json]
  npm run -s poa -- agencies FILE (--out OUT.xlsx | --in-place)
                          [--mapping M.json] [--lang en|km|th] [--json]
  npm run -s poa -- actuals FILE [--add ACTUALS.csv [--new-party NAME …]] [--period 2024-Q2]
                          (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- tracking FILE (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- activities FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- open-points FILE [--out OUT.xlsx | --in-place] [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- progress FILE --period 2024-Q2 [--mapping M.json] [--on YYYY-MM-DD] [--json]
  npm run -s poa -- compare FILE [OTHER] [--sheet S] [--other-sheet S] [--take-all]
                          [--take ID …] [--keep ID …] [--agree ID=TEXT …] [--by NAME]
                          [--out OUT.xlsx | --in-place] [--ours NAME --theirs NAME]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- wording FILE [--out OUT.xlsx | --in-place] [--on YYYY-MM-DD]
                          [--lang en|km|th] [--json]
  npm run -s poa -- settings FILE [--set NAME=VALUE …] [--import S.json] [--export S.json]
                          [--out OUT.xlsx | --in-place] [--json]
  npm run -s poa -- summary FILE --period 2024-Q2 (--out OUT.xlsx | --in-place)
                          [--frozen] [--rewrite-frozen] [--exceptions-only | --all-indicators] [--mapping M.json] [--on YYYY-MM-DD]
                          [--lang en|km|th] [--json]
  npm run -s poa -- hand-out FILE --period 2024-Q2 --to FOLDER [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- brief FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- calendar FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- take-back FILE FORMS… (--out OUT.xlsx | --in-place) [--period 2024-Q2]
                          [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]
  npm run -s poa -- roll-up FILES… --period 2024-Q2 --out OUT.xlsx [--on YYYY-MM-DD]
                          [--lang en|km|th] [--json]
  npm run -s poa -- annex FILE [--parties "A;B"] (--out OUT.xlsx | --in-place) [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- next-plan FILE --years 2026-2028 --out OUT.xlsx [--mapping M.json]
                          [--lang en|km|th] [--json]
  npm run -s poa -- export FILES… --out TABLE.csv|TABLE.xlsx [--on YYYY-MM-DD] [--json]

With --explain, read says of each column what spoke for and against its meaning and what it could be
instead, and of each row what it was taken for. With --out or --in-place, check writes what it found into the sheet Checks as well. It keeps in
the workbook that a finding is accepted (--accept target-total-mismatch@F11), why and by whom, or no
longer is, and how much a check weighs (none: what the catalogue says). Indicators writes
the sheet in which a person confirms how each indicator is measured. Agencies writes the sheet in which a person
says to which party each agency of the plan belongs. Actuals records what a CSV file
reports (columns indicator, period, party, actual, evidence, variance reason, comment), all of it or
nothing, and of parties that the plan does not have those only that --new-party names; with --period it adds a row to be filled in for each indicator with a target in that year.
Tracking writes the table of targets, actuals and % met of all periods. Activities
tells of each activity of the workplan when it is, where, and how it stands; with --out or --in-place it writes the
sheet on which people say so. Open-points tells what is not settled: marks in the plan, errors, late activities; with
--out or --in-place it writes the sheet of open points. Progress prints in JSON what
is met as a share of one (percentMet, progressFromBaseline, meanPercentMet: 0.75 is 75 %, and null
where it is undefined), and values in the indicator's unit, percentages in points (80 is 80 %). Compare
says in what the draft in FILE differs from the one in OTHER, or on another sheet of FILE, and
writes that into the sheet Comparison with --out or --in-place; with --take-all it writes a copy of FILE
that says all that the other draft says. It decides differences by their ids (compare --json has them): as the
other draft has them (--take), as they are (--keep), or another text (--agree ID=TEXT); what was decided is kept in
the workbook and stands on the sheet. Wording tells what was changed in the plan so, as minutes tell it. Settings shows what the
workbook keeps for its users and changes it: exceededFrom, onTrackFrom, atRiskFrom (per cent),
evenPaceFrom, daysOfGrace, language (en, km, th, none), calendar (gregorian, buddhist, none), digits (latin,
native), printChartData (yes, no), severities.RULE (error, warning, info, off, none). With --frozen a
summary is written for good: values without formulas, and later summaries show what has changed since.
A frozen summary is not written again, unless --rewrite-frozen says so. Brief writes one page
for the heads of delegation. Calendar writes the activities of the two quarters after a period, by week or month.
Hand-out writes a workbook for each agency, or
party where there are some, in which it reports on its indicators of a period, with a text to send. Take-back
records what came back in them, also renamed, sorted, or saved as CSV: of each file all or nothing. Roll-up
writes a workbook with a row for each of many plans. Annex writes the plan as a clean table
to print, with a block for the heads of the parties to sign. Next-plan writes the plan that
follows for other years into a workbook of its own: what was not reached with what remains of its
target, what happens again, and a list of what was left out and why. Export
writes the baselines,
targets and actuals of plans (files, or folders with .xlsx files) as one table with a row for each value,
as CSV or, where OUT ends in .xlsx, as an Excel table.

A file that is there already is written over only with --overwrite beside --out.

Exit code 0: done. 1: the check found errors in the plan. 2: could not be done; the message says why.`;
