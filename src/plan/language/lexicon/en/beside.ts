import { list } from "../entries";
import type { BesideWords } from "../beside-words";

export const beside: BesideWords = {
  planned: list(`
    target, targeted, in the pipeline, expected, planned, scheduled, forecast, forecasted, projected, anticipated, foreseen, intended, proposed,
    estimated for, will be, to be, going to be, due, upcoming, provisional, provisionally, tentative, requested,
    pledged, promised, budgeted`),
  atMost: list(`
    less than, fewer than, lower than, up to, at most, maximum, maximum of, max, no more than, not more than, below,
    under, not exceeding, not to exceed, does not exceed, or less, or fewer, or below, or lower, capped at`),
  atLeast: list(`
    at least, more than, over, above, minimum, minimum of, min, no less than, not less than, no fewer than, not fewer
    than, not below, or more, or above, or higher, or over, exceeding, upwards of, from`),
  not: list(
    "not, non, never, none, nobody, no one, no show, no training, without, no longer, not yet, yet to be, has not, have not, did not",
  ),
  undone: list(`
    on hold, cancelled, canceled, failed, rejected, dropped, postponed, abandoned, suspended, refused, withdrawn, missed,
    deferred, delayed, absent, lost, stopped, terminated, discontinued, invalid, void, overdue, denied, unfinished,
    incomplete, unmet`),
  partial: list(`
    in process, almost done, almost complete, almost completed, nearly done, nearly complete, partly, partially, partial, in part, part of, half done, half, draft, drafts, draft only, in draft, drafted only, only
    drafted, incomplete, in progress, under way, underway, ongoing, on going, started, begun, initiated, almost,
    nearly, mostly, being, under construction, under development, under preparation, under review, in preparation, awaiting,
    pending, pilot only, first phase, first stage`),
  of: list("for, for the, in, in the, of, of the"),
  remaining: list(`
    more needed, still needed, needed, more required, required, remaining, remain, remains, left, left over, to go,
    outstanding, still to, missing, short, short of, shortfall, behind, still missing, yet to, gap, more to, backlog`),
  rates: {
    day: list("per day, a day, each day, every day, daily"),
    week: list("per week, a week, each week, every week, weekly"),
    month: list("per month, a month, each month, every month, monthly"),
    quarter: list("per quarter, a quarter, each quarter, every quarter, quarterly, per qtr"),
    half: list(
      "per half year, per semester, each half year, every half year, every six months, half yearly, semi annually",
    ),
    year: list("per year, a year, each year, every year, yearly, annually, per annum, p a"),
  },
  neutral: list(`
    above target, over target, target met, target achieved, target exceeded, target reached, this quarter, this year, this month, this period, this semester, during the quarter, during the year, the, a, an, of, in, on, for, at, with, to, by, and, from, as, was, were, is, are, has, have, had, been, it, this,
    these, that, which, who, its, their, our, we, actual, value, achieved, reached, completed, complete, done,
    finished, held, conducted, carried out, reported, recorded, verified, confirmed, final, so far, to date, until now,
    already, now, only, just, exactly, all, both, new, unit, units, piece, pieces, pcs, item, items, no, nos, number, count,
    time, times, total, overall, in total, altogether, together, one, as planned, as scheduled, as
    expected, than planned, than expected, on schedule, on target, on track, on time, ahead of schedule, fully, see
    comment, see comments, see note, see remark, see annex, approx, circa, round, rounded, successfully,
    increase, increased, percent, percentage, points, point, level, scale`),
  people: list(`
    person, people, participant, pax, individual, staff, officer, official, trainee, member, attendee, beneficiary,
    personnel, employee, worker, civil servant, man, woman, adult, child, youth, student, teacher, farmer, victim,
    nurse, doctor, household member, user, volunteer, citizen, client, patient`),
  units: {
    metre: list("meter, meters, metre, metres, lm, mtr, mtrs, mts"),
    kilometre: list("kilometer, kilometers, kilometre, kilometres, kms"),
    squareMetre: list("square meter, square meters, square metre, square metres, sqm, sq m"),
    hectare: list("hectare, hectares"),
    kilogram: list("kilogram, kilograms, kilo, kilos, kgs"),
    tonne: list("tonne, tonnes, ton, tons, metric ton, metric tons, mt"),
    litre: list("liter, liters, litre, litres, ltr, ltrs"),
    minute: list("minute, minutes, mins"),
    hour: list("hour, hours, hrs, hr"),
    day: list(
      "day, days, working day, working days, business day, business days, calendar day, calendar days",
    ),
    week: list("week, weeks, wk, wks"),
    month: list("month, months, mth, mths"),
    year: list("year, years, yr, yrs"),
  },
};
