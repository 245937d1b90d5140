/** How many times over the safety tests try what they try: `npm run safety` says more. */
export const TIMES = Number(process.env['IBID_SAFETY_TIMES'] ?? 1);
