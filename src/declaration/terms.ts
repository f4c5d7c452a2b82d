/** What an organisation calls people, as the worker chose to use it. */
export interface Terms {
  /** More than one of those who use its service: “residents”. */
  people?: string | undefined;
}

/** The answers that say how someone is linked to the service, in the organisation's word for people. */
const links: Record<string, (people: string) => string> = {
  uses: (people) => `They are one of the ${people}`,
  soon: (people) => `They may soon be one of the ${people}`,
  family: (people) =>
    `They are family, a friend or a carer of one of the ${people}, or soon may be`,
  past: (people) => `They used to be one of the ${people}`,
};

/** How an answer is said in these terms; nothing where it is said as ever. */
export function inTerms(question: string, option: string, { people }: Terms): string | undefined {
  const said = question === 'link' && people && Object.hasOwn(links, option) && links[option];
  return said ? said(people) : undefined;
}
