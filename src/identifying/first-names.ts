const set = (...lines: string[]) => new Set(lines.join(' ').split(' '));

/**
 * First names that are often heard in care in these islands, and are no other word: they count
 * wherever they stand, with a capital or without. From our own knowledge; no list could be whole.
 */
export const firstNames = set(
  // Scotland and its islands.
  'morag shona jeanie davie catriona mairi mhairi eilidh ailsa isla iona kirsty kirsten fiona moira',
  'senga effie elspeth ishbel isobel rhona sheena una flora fergus hamish hector angus alasdair',
  'alistair callum calum duncan euan ewan finlay gregor iain lachlan magnus murdo ruairidh struan',
  'archie rory malcolm kenneth kenny donald donnie dougal douglas murray',
  // Ireland and Wales.
  'aoife ciara niamh siobhan sinead orla roisin deirdre maeve bridget eamon padraig declan cormac',
  'brendan seamus liam conor colm dermot megan bethan carys cerys rhian sian angharad nerys gwen',
  'dylan rhys gareth gethin emyr ieuan iwan owain huw dafydd',
  // All over.
  'mary margaret maggie elizabeth betty bessie annie anna anne agnes agatha alison amanda amy andrea',
  'angela barbara beryl beth brenda carole caroline catherine cathy kathleen charlotte chloe christine',
  'chrissie claire clare deborah debbie denise diane donna doreen doris dorothy dorothea edith edna',
  'eileen elaine eleanor ella ellen elsie emily emma enid esther ethel eunice evelyn florence',
  'georgina geraldine gillian gladys hannah harriet helen hilda hilary irene isabel isabella jackie',
  'jacqueline jane janet janice jean jeanette jenny jennifer jessica jessie joan joanne josephine joyce',
  'judith julia julie karen kate katie katherine kelly kim kimberley laura lauren lesley linda lisa',
  'lorna lorraine louise lucy lynn lynne mabel madeleine marion marjorie marlene martha maud maureen',
  'mavis michelle mildred molly monica muriel nancy natalie nicola nora norma olivia pamela patricia',
  'paula pauline phyllis rachel rebecca rita roberta rosemary ruth samantha sandra sarah sharon sheila',
  'shirley sophie stella stephanie susan susie suzanne sylvia thelma theresa tracey tracy valerie',
  'vanessa vera veronica victoria vivien wendy winifred yvonne zoe',
  'adam adrian alan albert alec alexander alex alfie alfred andrew andy anthony arnold arthur barry',
  'benjamin bernard bobby brian bruce cameron charlie charles chris christopher clive colin craig daniel',
  'danny darren david dave dennis derek desmond dominic eddie edward edwin eric ernest ernie',
  'francis fraser fred freddie frederick gary gavin geoff geoffrey george gerald gerard gerry gilbert',
  'gordon graeme graham gregory harold henry herbert howard hugh ian jacob jake james jamie jason',
  'jeffrey jeremy jim jimmy joe john johnny johnnie jonathan joseph josh joshua julian justin keith',
  'kevin kyle larry laurence lawrence lee leonard leslie lewis logan luke marcus martin matt matthew',
  'maurice michael mick mike mohammed mohamed muhammad neil nicholas nigel noah norman oliver oscar',
  'paul percy peter phil philip ralph raymond reg reginald richard robbie robert roger ronald ronnie',
  'roy russell ryan sam samuel sammy scott sean sidney simon stanley stephen steve steven stuart',
  'stewart terence terry thomas tim timothy toby tommy tony trevor vernon vincent walter wayne wilfred',
  'william willie winston',
  // Named by the figures on who works in care here.
  'amara chidi chioma emeka ifeoma ngozi obinna adaeze tendai tatenda rudo farai nomsa',
  'priya anjali deepa lakshmi sunita rajesh sanjay anil ravi suresh fatima aisha ahmed hassan yusuf',
  'agnieszka katarzyna malgorzata ewa magda pawel piotr tomasz krzysztof andrei ioana mihai',
);
