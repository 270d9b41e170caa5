/** The words of English that dates, numbers and units are made of, all in small letters. Data: a word more is an entry more. */

const numbered = (words: string, from = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((group, index) => group.split('|').map((word): [string, number] => [word, index + from]));

export const months: ReadonlyMap<string, number> = new Map(
  numbered(
    'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sept|sept.|sep|sep. october|oct|oct. november|nov|nov. december|dec|dec.',
  ),
);

/** As `Date.getUTCDay` counts: Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered(
    'sunday|sun.|sundays monday|mon. tuesday|tues.|tue. wednesday|wed. thursday|thurs.|thu. friday|fri. saturday|sat.',
    0,
  ),
);

/** Season numbers of EDTF: spring, summer, autumn, winter, in whichever half of the world. */
export const seasons: ReadonlyMap<string, number> = new Map(numbered('spring summer autumn|fall winter', 21));

/** Ones, teens and tens. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty|fourty fifty sixty seventy eighty ninety', 2).map(
    ([word, tens]): [string, number] => [word, tens * 10],
  ),
]);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);

/** Plurals that name no number: two of them at least (`hundreds` → 200 or more). */
export const vagueMagnitudes: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['bicentennial', 200],
  ['centennial', 100],
]);

export const decadeWords: ReadonlyMap<string, number> = new Map(
  numbered('twenties thirties forties fifties sixties seventies eighties nineties', 2).map(
    ([word, tens]): [string, number] => [word, tens * 10],
  ),
);

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** What a sign or word of money stands for, as ISO 4217 codes. A bare `$` is read as the US dollar. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dollar', 'USD'],
  ['cent', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad', 'CAD'],
  ['nz$', 'NZD'],
  ['nzd', 'NZD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['nt$', 'TWD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pound', 'GBP'],
  ['quid', 'GBP'],
  ['¥', 'JPY'],
  ['jpy', 'JPY'],
  ['yen', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['₹', 'INR'],
  ['inr', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rupee', 'INR'],
  ['₽', 'RUB'],
  ['rub', 'RUB'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['₴', 'UAH'],
  ['hryvnia', 'UAH'],
  ['₩', 'KRW'],
  ['krw', 'KRW'],
  ['won', 'KRW'],
  ['₺', 'TRY'],
  ['lira', 'TRY'],
  ['₼', 'AZN'],
  ['azn', 'AZN'],
  ['manat', 'AZN'],
  ['chf', 'CHF'],
  ['franc', 'CHF'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['zar', 'ZAR'],
  ['rand', 'ZAR'],
  ['₪', 'ILS'],
  ['shekel', 'ILS'],
  ['naira', 'NGN'],
  ['₦', 'NGN'],
  ['zloty', 'PLN'],
  ['baht', 'THB'],
]);

/** Countries' letters before a dollar sign that stands alone: `NZ $ 26 million`. */
export const dollarCountries: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['nz', 'NZD'],
  ['au', 'AUD'],
  ['a', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);

/** Units of measure by their lemma or sign; what is not here is counted by its own noun. */
export const measures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent pct per-cent',
    'percentage points': 'percentage-point',
    years: 'year yr yr.',
    months: 'month',
    weeks: 'week',
    days: 'day',
    hours: 'hour hr hrs',
    minutes: 'minute min',
    seconds: 'second sec',
    decades: 'decade',
    centuries: 'century',
    kilometres: 'kilometre kilometer km kms',
    metres: 'metre meter m',
    centimetres: 'centimetre centimeter cm',
    millimetres: 'millimetre millimeter mm',
    miles: 'mile mi',
    yards: 'yard yd',
    feet: 'foot ft ft.',
    inches: 'inch',
    hectares: 'hectare ha',
    acres: 'acre',
    kilograms: 'kilogram kilogramme kilo kg',
    grams: 'gram gramme g',
    tonnes: 'tonne',
    tons: 'ton',
    ounces: 'ounce oz',
    litres: 'litre liter l',
    gallons: 'gallon',
    barrels: 'barrel',
    degrees: 'degree °c °f °',
    megawatts: 'megawatt mw',
    gigawatts: 'gigawatt gw',
    kilowatts: 'kilowatt kw',
  }).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
);

/** Who is counted as persons when no noun says it: what is done to them. */
export const verbsOfHarm: ReadonlySet<string> = new Set(
  'kill wound injure hurt arrest detain hospitalize hospitalise rescue evacuate displace execute die behead murder shoot'.split(
    ' ',
  ),
);
