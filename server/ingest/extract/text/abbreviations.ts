function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Words, lower case, whose period belongs to them and after which a sentence does not end. */
export const titleAbbreviations = words(`
  mr mrs ms messrs mlle mme dr prof st ste gen col lt sgt maj capt cmdr adm brig cpl pvt rev hon gov sen rep reps sens
  pres supt det insp fr sr amb atty dist vs v no nos vol pp fig figs eq ed eds e.g i.e cf viz approx ca c p al ch sec
  art mt ft msgr spc pfc vice-adm
`);

/** Words, lower case, whose period belongs to them and after which a sentence may end. */
export const otherAbbreviations = words(`
  inc corp co ltd bros jr etc dept univ assn est div ave blvd rd hwy
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que
  hr hrs min mins oz lb lbs sq yr yrs mph gov't n.d b.c a.d p.m a.m ph.d m.sc
`);

/** Of these only with a number after them: they are words of their own. */
export const beforeNumbers = words('no nos art fig figs p pp ch sec vol mar may dec sun sat jun min');

/** Prefixes, lower case, that keep their hyphen: `non-profit` is one token, `follow - up` three. */
export const boundPrefixes = words(`
  non cross co re pre post mid mini e sub semi inter counter pro anti socio multi ultra un extra hyper micro macro
  intra trans bi tri neo pseudo quasi over under ex proto ante
`);

/** Units that stand apart from the number they are written on: `5|km`, `10|am`. */
export const attachedUnits = words(
  'km m cm mm kg g mg ft in mi lb lbs oz am pm a.m p.m mph kph gb mb tb kb kw mw gw hz ghz mhz ha bn mn tn k bp nm ml l',
);

/** Function words that, capitalised after an abbreviation, open a sentence. */
export const openers = words(`
  the a an he she it they we i you his her its their our my this that these those there here in on at by for from with
  as after before during since when while if although though but and or so yet however meanwhile also according to
  what who where why how no not some many most all both each every one two three several more
`);

/** Ends of host names that make a word a web address. */
export const domains = words(
  'com org net gov edu mil info int eu uk us de fr ca au nz ru cn jp tw br mx es it nl dk io co tv',
);

/** Words that are two: where they are cut. */
export const fusedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);
