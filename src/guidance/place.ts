import * as v from 'valibot';

/** Where the worker works and as what: it picks whose guidance is shown, and the number to call. */
export const countries = [
  'scotland',
  'england',
  'wales',
  'northern-ireland',
  'ireland',
  'elsewhere',
] as const;
export type Country = (typeof countries)[number];

export const works = ['care', 'social-work', 'nursing', 'health', 'medicine', 'other'] as const;
export type Work = (typeof works)[number];

export const placeSchema = v.object({ country: v.picklist(countries), work: v.picklist(works) });
export type Place = v.InferOutput<typeof placeSchema>;

/** Handrail was begun in Scotland, by a manager of care services. */
export const firstPlace: Place = { country: 'scotland', work: 'care' };

/** 112 works in Ireland beside 999; elsewhere the worker knows the number, and we may not. */
const emergencyNumbers: Record<Country, string> = {
  scotland: '999',
  england: '999',
  wales: '999',
  'northern-ireland': '999',
  ireland: '112 or 999',
  // Reads on after “Call”.
  elsewhere: 'for help right away',
};

/** Puts the number to call in danger where a text says `{emergency}`. */
export const withEmergency = (text: string, country: Country): string =>
  text.replaceAll('{emergency}', emergencyNumbers[country]);
