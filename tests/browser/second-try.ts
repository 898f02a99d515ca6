/**
 * A page is waited for by the clock, and a machine that does much else at once may not get to it in time. What fails
 * twice in a row fails; the first failure is printed in any case.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
