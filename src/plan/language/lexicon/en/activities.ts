import type { ActivityWords } from "../activity-words";
import { list } from "../entries";

export const activities: ActivityWords = {
  language: "en",
  headers: {
    year: list("year"),
    quarter: list("quarter, qtr"),
    activity: list("activity, activities, task"),
    output: list("output, outputs, expected output"),
    action: list("joint action, action, action no"),
    host: list(`host, hosted by, host country, organised by, organized by, organiser, organizer`),
    place: list("place, venue, location"),
    date: list(
      `date, dates, date held, start, start date, end, end date, finish, due date, due, deadline, target date, completion date, planned date, actual date, when, timeline, timeframe, time frame, by when, due by, due on, to be done by, complete by, completed by, to be completed by, by date, latest by, deadline date`,
    ),
    status: list(
      `status, state, current status, implementation status, status of implementation, activity status, task status, progress status, stage, progress, completed, done, completion status`,
    ),
    movedTo: list("moved to, new date, revised date, postponed to, rescheduled to"),
    evidence: list(
      `evidence, means of verification, mov, proof, link to evidence, supporting document, supporting documents`,
    ),
    reason: list(
      `reason, reasons, remark, remarks, comment, comments, note, notes, explanation, justification, challenge, challenges, reason for variance, reason for delay, progress note, progress update, latest update, update, updates, latest progress`,
    ),
  },
  statuses: {
    planned: list(
      `planned, scheduled, not started, not yet started, not begun, not done, not yet done, not yet, to do, todo, pending, open, upcoming, new, overdue, delayed, behind schedule, late, not completed, not implemented, outstanding, awaiting, to be done, not due, incomplete, not complete, uncompleted, unfinished, not finished, not achieved, not held, yet to start, not executed, not conducted`,
    ),
    underWay: list(
      `partly, partially, partial, under way, underway, in progress, ongoing, on going, started, in process, in preparation, on track, partially done, partly done, partially completed, partially implemented, partially achieved, active, begun, continuing, being implemented, in execution, mostly done, almost done, nearly completed`,
    ),
    done: list(
      `done, completed, complete, finished, held, implemented, achieved, accomplished, delivered, conducted, organised, organized, closed, executed, fully implemented, fully achieved, took place, signed, approved, completed successfully`,
    ),
    moved: list(
      `moved, postponed, rescheduled, re scheduled, deferred, on hold, suspended, carried over, carried forward, shifted, put off, delayed to, delayed until, paused, adjourned`,
    ),
    dropped: list(
      `dropped, cancelled, canceled, abandoned, discontinued, withdrawn, removed, not to be done, no longer needed, no longer relevant, terminated, deleted`,
    ),
  },
  placesBehind: list("in, at, to"),
  hostsBehind: list("hosted by, organised by, organized by, held by"),
  partySays: list(
    `has, have, already has, already have, does not have, do not have, has not, proposes, proposed, suggests, suggested, requests, requested, to confirm, to check, to provide, will confirm, not agreed, agrees, reserves, to consider`,
  ),
  openThings: list("visit, trip, mission, venue, date, place, location, host, meeting"),
  openWords: list(
    `tentative, tentatively, to be confirmed, tbc, tbd, tba, to be determined, to be decided, to be agreed, to be announced, under discussion, provisional, provisionally`,
  ),
  weakWords: list(`potential, possible, proposed`),
  openPointHeaders: {
    cell: list("cell, where"),
    point: list("point, open point"),
    why: list("why, why open"),
    decision: list("decision"),
    byWhom: list("by whom"),
    byWhen: list("by when"),
    settled: list("settled"),
  },
  openState: list("open"),
  agencyHeaders: {
    shortName: list("short name, agency, name"),
    fullName: list("full name, name in full"),
    party: list("party, country, side"),
    focalPoint: list("focal point, contact, contact person"),
    spellings: list("spellings in the plan, spellings, other spellings"),
    confirmed: list("confirmed, confirmed yes no"),
  },
};
