/**
 * How sites word the two answers to a request, folded: from the facts and the sites' own dictionaries.
 * Whole labels. A word that is missing here only keeps health silent.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(', '));

export const yes = list(
  'accept, acceptă, accepter, accetta, aceitar, aceptar, annehmen, approve, aprovar, authorise, authorize, awdurdodi, bestätigen, ceadaigh, confirm, confirm request, derbyn, gabh ris, genehmigen, glac leis, przyjmij, zaakceptuj, принять, 接受',
);
export const no = list(
  'ablehnen, decline, delete, delete request, deny, diùlt, diúltaigh, décliner, gwrthod, ignore, ignorer, ignorieren, ignora, ignorar, löschen, negar, odrzuć, rechazar, recusar, refuser, reject, rejeitar, rejeter, respinge, rifiuta, отклонить',
);
