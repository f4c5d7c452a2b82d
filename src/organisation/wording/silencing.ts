import { any, bodies, far, near, not, outside } from './parts';

/** Someone outside is named only as a way that is open, and never in a sentence with a no in it. */
export const namesOutside = any(bodies, 'union rep', 'social care wales', 'social work england');
export const opensOutside = any(
  `(?:you can|you're free|you are free|free to|feel free|welcome to|you have every right|your right|always|please|call|ring|tell|talk to|speak to|contact|ask|go to|number|good guidance|can help|will listen|there for you)`,
);
export const closesOutside = any(
  `(?:not|never|no|nobody|none|nothing|cannot|[a-z]+n't|before|until|unless|without|first|instead|rather|leave|only|if you get|have to|keep|avoid|stop)`,
);

export const silencing = any(
  'going over',
  'out of it',
  'stays in here',
  '(?:girls|lads|others|team) on shift',
  'before anyone else',
  '(?:first|before) (?:the|your) safeguarding',
  'anybody else',
  'any one else',
  `${not}\\b${near}\\b(?:tell|talk|speak|say|mention|discuss|raise|report|contact|complain|share|go)\\w*\\b${near}\\b(?:anyone|anybody|others|folk|a soul|a word|outside(?! (?:of )?work)|concerns?|worries|complain\\w*|poor care|over our heads|above|the board)`,
  `${not}\\b${near}\\b(?:post|speak|talk|write) (?:about|of) (?:work|us|the home|your job)`,
  `${not}\\b${near}\\b${outside}`,
  `(?:don't|do not|never) (?:talk|complain|raise it|make a fuss)`,
  `nothing to ${outside}`,
  `(?:ask|come to|tell|talk to|speak to|check with|us|manager)\\b${far}\\b(?:first|before|rather than|instead of|not to|not)\\b${far}${outside}`,
  `${outside}${near}\\b(?:can't|cannot|won't|will not|harms?|lets?)\\b`,
  `our (?:ok|okay|yes|leave|permission) (?:to|before)`,
  `(?:not|never|don't) put (?:this|it) in writing|never put`,
  'say nothing',
  'tell no ?(?:one|body)',
  '(?:no ?one|nobody) else',
  '(?:only tell|tell only|not them)',
  'only your manager (?:can|may|should) (?:deal|know)',
  'raise it inside',
  'no (?:complaints|whistle\\w*)',
  'keep our problems',
  '(?<!we |can |will |must |has to |have to )keep (?:it|this|that|our name) (?:in(?:side)?|out|within|between|under|private|quiet|silent|secret|to yourself)',
  'keep quiet',
  'stay (?:quiet(?! online)|silent)',
  'between us',
  'stays here',
  'in ?house',
  'nda',
  'confidentiality agreement',
  'discreet',
  'loyal',
  "mum's the word",
  'loose talk',
  'off the record',
  `(?:no|do not need a|avoid the) union`,
  'whistleblowers? let',
  'delete (?:the|your|all|any)',
);
