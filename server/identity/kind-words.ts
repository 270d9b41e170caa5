import { fold } from '../domain/fold.ts';
import { isOneEditAway } from '../domain/is-one-edit-away.ts';

/**
 * Words of names that stand for the same in several languages, so that “Botschaft” and “səfirliyi” are one word to a comparison; inflected
 * forms where a name has them. Adding a word is adding it here. A rare word that is missing costs a likeness, never a mistake.
 */
const kinds: Readonly<Record<string, string>> = {
  embassy:
    'embassy embassies embajada ambassade ambasciata botschaft posolstvo sefirliyi sefirlik buyukelciligi sefaret ambasada embaixada safara sifara',
  consulate: 'consulate consulado consulat konsulat konsulstvo konsullugu konsoloslugu',
  ministry:
    'ministry ministerio ministere ministerium ministerstvo nazirliyi bakanligi ministero ministerul wizara wizarat',
  parliament: 'parliament parlement parlamento parlament parlamenti',
  assembly: 'assembly asamblea assemblee sobranie meclis meclisi majlis',
  court: 'court corte cour tribunal gericht sud mehkeme mehkemesi mahkemesi',
  university:
    'university universidad universite universitat universitet universiteti universitesi universita',
  bank: 'bank banco banque banki bankasi banka',
  organization: 'organization organisation organizacion organizatsiia teskilati orgut orgutu',
  union: 'union unione soiuz ittifaqi birliyi birligi',
  committee: 'committee comite komitet komitesi komite',
  commission: 'commission comision kommissiia komissiyasi komisyonu',
  foreign: 'foreign exteriores etrangeres auswartiges auswartige inostrannykh xarici disisleri',
  affairs: 'affairs asuntos affaires dela del isler isleri relaciones',
  defence: 'defence defense defensa oborony mudafie savunma verteidigung',
  finance: 'finance finances hacienda finansov maliyye maliye finanzas finanzen',
  interior: 'interior interieur vnutrennikh daxili icisleri inneren',
  justice: 'justice justicia iustitsii edliyye adalet justiz',
  health: 'health salud sante zdravookhraneniya sehiyye saglik gesundheit',
  education: 'education educacion obrazovaniia tehsil egitim bildung',
  culture: 'culture cultura kultury medeniyyet kultur',
  national: 'national nacional natsionalnyi milli nationale nationaler',
  central: 'central banque-centrale tsentralnyi merkezi zentral',
  north: 'north norte nord severnaia severnyi simali kuzey northern septentrional',
  south: 'south sur sud iuzhnaia iuzhnyi cenubi guney southern meridional',
  east: 'east este ost vostochnaia serqi dogu eastern oriental',
  west: 'west oeste ouest zapadnaia qerbi bati western occidental',
  new: 'new nuevo nueva nouveau nouvelle neu novaia yeni',
  saint: 'saint st san santa sankt sviatoi sao',
  island: 'island isla ile insel ostrov islands islas iles inseln ostrova ada adasi adalari adalar',
  city: 'city ciudad ville stadt gorod seheri sehri',
};

/** Words without which a name is the same name. */
const empty =
  'the of and in for at on to a an de del la las el los le les du des et da do dos di der die das und von in v vo i na o al ul ve en et und fur im zur';

/** Words that tell states' full names from their short ones, and little else. */
const formal =
  'republic republica republique republik respublika respublikasi cumhuriyeti republiki kingdom reino royaume konigreich korolevstvo state states estado etat staat federal islamic commonwealth sultanate principality grand duchy people peoples socialist arab province provincia district region oblast prefecture county governorate municipality municipio department kraj rayon raion rayonu vilayet il';

const kindOf = new Map<string, string>();
for (const [kind, words] of Object.entries(kinds))
  for (const word of words.split(' ')) kindOf.set(fold(word), kind);
const emptyWords = new Set(empty.split(' '));
const formalWords = new Set(formal.split(' '));

/** A word with a slip of the pen is taken for the one it slips from when it is so long that hardly another is as near. */
const leastSlipped = 7;
const slipped = new Map<string, string>();
const mostSlipped = 50_000;

function withoutSlip(word: string): string {
  let found = slipped.get(word);
  if (found === undefined) {
    const meant = [...kindOf.keys()].find((one) => one[0] === word[0] && isOneEditAway(one, word));
    found = (meant === undefined ? undefined : kindOf.get(meant)) ?? word;
    if (slipped.size >= mostSlipped) slipped.clear();
    slipped.set(word, found);
  }
  return found;
}

/** The word that stands for a folded word of any language, also a misspelled one; itself when it stands for nothing else. */
export const kindWord = (word: string): string =>
  kindOf.get(word) ?? (word.length >= leastSlipped ? withoutSlip(word) : word);

/** What “Republic” and its like say of which thing is meant. */
export const formalWeight = 0.15;

/** How much a folded word says of which thing is meant, 0 to 1: nothing (“of”), little (“republic”), less than a name (“ministry”), all. */
export function weightOf(word: string): number {
  if (emptyWords.has(word)) return 0;
  if (formalWords.has(word)) return formalWeight;
  return kindOf.has(word) || word in kinds ? 0.45 : 1;
}

const directions = new Set([
  'north',
  'south',
  'east',
  'west',
  'new',
  'equatorial',
  'upper',
  'lower',
  'little',
  'great',
]);

/** Whether a word alone tells two things apart: North and South Korea, Guinea and Equatorial Guinea. */
export const tellsApart = (word: string): boolean => directions.has(word) || /^\d+$/u.test(word);
