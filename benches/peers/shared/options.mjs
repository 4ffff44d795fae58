// What every check of this benchmark knows beside the body.

/** The day that ages and expiries are counted to. */
export const TODAY = "2026-11-21";

/** The country of residence that an attach is judged by. */
export const RESIDENCE = "USA";

/** What ours is called with. */
export const CREATE_OPTIONS = { today: TODAY };
export const ATTACH_OPTIONS = { today: TODAY, countryOfResidence: RESIDENCE, tosRequired: true };
