const set = (...lines: string[]) => new Set(lines.join(' ').split(' '));

/** Words with a capital that name nobody in particular. In lower case; compared without an ’s. */
export const notNames = set(
  'monday tuesday wednesday thursday friday saturday sunday',
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sept sep oct nov dec christmas easter eid diwali ramadan hogmanay',
  // Countries, their peoples and their languages.
  'uk britain british england english scotland scottish scots wales welsh cymru ireland irish',
  'northern europe european eu eea usa us american poland polish romania romanian india indian',
  'pakistan pakistani bangladesh nigeria nigerian ghana ghanaian kenya kenyan zimbabwe philippines',
  'filipino ukraine ukrainian spain spanish portugal portuguese france french germany german italy',
  'italian china chinese arabic urdu hindi punjabi bengali gaelic bsl syria syrian somali somalia',
  'kingdom states',
  // Sites and apps.
  'handrail facebook instagram whatsapp messenger linkedin twitter tiktok snapchat youtube nextdoor',
  'mastodon bluesky threads reddit pinterest tumblr discord telegram signal google gmail outlook',
  'microsoft teams zoom skype apple android iphone chrome firefox netflix spotify internet wifi',
  // Bodies, and the words that name offices and papers.
  'sssc nhs gp hr cqc ciw rqia nmc hcpc gmc swe niscc basw unison gmb unite care inspectorate',
  'social work worker workers services service council health board trust hospital police adult',
  'support practice code codes policy human resources department commission regulator inspector',
  'nursing midwifery skills manager supervisor team office home community centre church school',
  // Family words, and what begins a letter.
  'mum mam mummy dad daddy gran granny nan nana grandad grandpa auntie aunt uncle sister brother',
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend god ok pa pas ceo rsvp',
  'covid aids adhd autism',
);

/** Words that often begin a sentence, so that a capital there says nothing, whatever follows. */
export const starters = set(
  'a an the my our your his her its their this that these those some any each every all both no not',
  'i we you he she it they who what when where why how which if as while since because until after',
  'before during about at by for from in into of on off over to under up with without near',
  'and but or so then yet also still just even only once now soon later today tonight yesterday',
  'tomorrow last next maybe perhaps please thanks thank dear hi hello hey sorry yes',
  'am is are was were be been have has had do does did can could will would shall should may might',
  'ask asked call called phone told tell said saw see seen met meet know knew think thought feel felt',
  'spoke speak texted messaged wrote rang visited support supported help helped like liked unlike',
  'add added accept accepted friend friends neighbour neighbours cousin colleague manager staff',
  'new old good bad one two three four five',
);

/** After one of these comes a name, at the start of a sentence too. */
export const titles = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend auntie aunt uncle nurse',
);
